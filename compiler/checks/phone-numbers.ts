/** How people write the number of a tel: or sms: address: 116 123 for tel:116123, 0116 496 0999 for tel:+441164960999. */

/** The shortest number that is written in groups. */
const LONG = 6;
const LONGEST_COUNTRY_CODE = 3;

export const isPhone = (address: string): boolean => /^(tel|sms):/i.test(address);

/** Numbers to call in any emergency, where most people live. A clinic elsewhere puts its own first. */
const EMERGENCY: readonly string[] = ['911', '112', '999', '000'];

/** The number for emergencies that is not first, though none before it is one. */
export function lateEmergency(addresses: readonly string[]): string | undefined {
  const isOne = (address: string): boolean => isPhone(address) && EMERGENCY.includes(dialled(address));
  return addresses[0] !== undefined && isOne(addresses[0]) ? undefined : addresses.find(isOne);
}

export const digits = (text: string): string => text.replace(/\D/g, '');

/** The number that an address dials. */
export const dialled = (address: string): string => digits(address.replace(/\?.*/, ''));

/** A pattern for the number of an address as texts write it, or undefined if it has no digits. */
export function writtenNumber(address: string): string | undefined {
  const number = dialled(address);
  if (number.length < LONG) return number ? `\\b${number}\\b` : undefined;
  const forms = [number];
  // People leave out the country code, and write 0 in its place or after it.
  if (address.includes('+'))
    for (let code = 1; code <= LONGEST_COUNTRY_CODE && number.length - code >= LONG; code++) {
      const [country, rest] = [number.slice(0, code), number.slice(code)];
      forms.push(`${country}0${rest}`, `0${rest}`, rest);
    }
  return `\\b(?:${forms.map((form) => [...form].join('[\\s()\\u2010\\u2011-]*')).join('|')})\\b`;
}
