/** What XML and FHIR leave no room for: control characters but tab and line ends, and two that are none. */
const barred = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/**
 * Typed text as a FHIR `string`, or undefined when nothing of it is left: that type knows no white space but space,
 * tab and line ends, none at the ends, and no empty text. The exact characters stand in consent.json.
 */
export function fhirText(text: string): string | undefined {
  const spaced = text.replace(/[^\S \t\r\n]/gu, ' ').replace(barred, '\ufffd').trim();
  return spaced === '' ? undefined : spaced;
}

/** Typed text as it may stand in XHTML: every character kept but those that XML leaves no room for. */
export function xhtmlText(text: string): string {
  return text.replace(barred, '\ufffd').replace(/[&<>"'\r]/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
