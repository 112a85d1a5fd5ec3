/** Nothing: the tests import it on Windows alone. */
export default {};
