/** What a page that asks for things asks for: each must stand in the record. */
export const pageAsks: readonly string[] = [
  'GET http://asked.invalid/picture', 'GET http://asked.invalid/style', 'POST http://asked.invalid/beacon', 'GET http://asked.invalid/fetch',
  'CONNECT asked.invalid:443',
];

/** The page itself. */
export const askingPage = `<img src="http://asked.invalid/picture"><link rel="stylesheet" href="http://asked.invalid/style"><script>
  navigator.sendBeacon('http://asked.invalid/beacon', 'words');
  fetch('http://asked.invalid/fetch', { mode: 'no-cors' });
  new WebSocket('wss://asked.invalid/socket');
</script>`;
