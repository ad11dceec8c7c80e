// The vault's worker proves at its start that it reaches no network and runs no text as code (src/bridge/proveContained.ts): the browser
// writes each refusal into the console, as it should. These three, of the workers' own files, are no errors of the app; any other is.
const proof = [
  /^Connecting to 'https?:\/\/[^/]+\/workers\/[^']+' violates the following Content Security Policy directive: "connect-src 'none'"/u,
  /^Fetch API cannot load https?:\/\/[^/]+\/workers\/\S+\. Refused to connect because it violates the document's Content Security Policy\.$/u,
  /^This document requires 'TrustedScript' assignment\. The action has been blocked\.$/u,
];

export default {
  extends: 'lighthouse:default',
  settings: { onlyCategories: ['performance', 'accessibility', 'best-practices'] },
  audits: [{ path: 'errors-in-console', options: { ignoredPatterns: proof } }],
};
