/** Property names to which JavaScript gives a meaning of its own on any object. */
const reservedProperties = /^(?:then|constructor|__proto__|prototype|toString|valueOf)_*$/;

/** The same on classes, which are functions. */
const reservedStatics = /^(?:name|length|caller|arguments)_*$/;

/** The property that holds a Python attribute: its own name, with one more underscore where JavaScript would stumble over it. */
export function attributeName(name: string): string {
  return reservedProperties.test(name) ? `${name}_` : name;
}

/** The property of a class that holds a class attribute or static method. */
export function staticName(name: string): string {
  return reservedProperties.test(name) || reservedStatics.test(name) ? `${name}_` : name;
}
