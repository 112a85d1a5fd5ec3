/** Addresses that a certificate names: where it is checked, who made it, which ones are called back. */
export interface CertificateAddresses {
  readonly OCSP: readonly string[];
  readonly caIssuers: readonly string[];
  readonly crlDistributionPoints: readonly string[];
}

interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
}

const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;
const OCTETS = 0x04;
/** A name that is an address, in a list of names. */
const ADDRESS = 0x86;
/** The extensions of a certificate, after its other parts. */
const EXTENSIONS = 0xa3;

/** Object identifiers as their bytes in hexadecimal digits. */
const AUTHORITY_INFORMATION = "2b06010505070101";
const OCSP = "2b06010505073001";
const ISSUERS = "2b06010505073002";
const CALLED_BACK = "551d1f";

/** Reads the addresses out of a certificate in DER. */
export function certificate_addresses(raw: Uint8Array): CertificateAddresses {
  const found = { OCSP: [] as string[], caIssuers: [] as string[], crlDistributionPoints: [] as string[] };
  for (const [identifier, value] of extensions_of(raw)) {
    if (identifier === CALLED_BACK) collect(value, found.crlDistributionPoints);
    if (identifier !== AUTHORITY_INFORMATION) continue;
    for (const access of elements(elements(value)[0]!.content)) {
      const [method, ...location] = elements(access.content);
      const kind = hexadecimal(method!.content);
      const addresses = location.filter(({ tag }) => tag === ADDRESS).map(({ content }) => text_of(content));
      if (kind === OCSP) found.OCSP.push(...addresses);
      if (kind === ISSUERS) found.caIssuers.push(...addresses);
    }
  }
  return found;
}

function extensions_of(raw: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const signed = elements(elements(raw)[0]!.content)[0]!;
  const list = elements(signed.content).find(({ tag }) => tag === EXTENSIONS);
  if (list === undefined) return [];
  return elements(elements(list.content)[0]!.content).map(({ content }) => {
    const parts = elements(content);
    const name = parts.find(({ tag }) => tag === OBJECT_IDENTIFIER)!;
    return [hexadecimal(name.content), parts.find(({ tag }) => tag === OCTETS)!.content] as const;
  });
}

/** Every address, however deep. */
function collect(bytes: Uint8Array, into: string[]): void {
  for (const { tag, content } of elements(bytes)) {
    if (tag === ADDRESS) into.push(text_of(content));
    else if (tag === SEQUENCE || tag === 0xa0) collect(content, into);
  }
}

/** The elements that stand one after another. */
function elements(bytes: Uint8Array): readonly Element[] {
  const found: Element[] = [];
  for (let place = 0; place < bytes.length;) {
    const tag = bytes[place]!;
    let length = bytes[place + 1]!;
    place += 2;
    if (length >= 0x80) {
      const digits = bytes.subarray(place, place + length - 0x80);
      place += digits.length;
      length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
    }
    found.push({ tag, content: bytes.subarray(place, place + length) });
    place += length;
  }
  return found;
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function text_of(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
