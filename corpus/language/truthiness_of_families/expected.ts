import {
  type FrozenSet,
  frozenset,
  print,
  PySet,
  truth,
} from "@tsyncio/runtime";

function pick(fs: FrozenSet<number>): FrozenSet<number> | string {
  return truth(fs) ? fs : "empty";
}
print(pick(frozenset()), pick(frozenset(new PySet([1]))));

class A {}
class B extends A {}
class C extends B {
  __bool__(): boolean {
    return false;
  }
}
function check(a: A): string {
  return truth(a) ? "yes" : "no";
}
function opt(a: A | null): string {
  const x = a !== null ? a : null;
  return truth(x) ? "set" : "unset";
}
print(check(new A()), check(new C()), opt(new A()), opt(new C()), opt(null));
