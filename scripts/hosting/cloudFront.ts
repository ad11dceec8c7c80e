import { contentTypes } from './contentTypes.ts';
import { inCommon, ofGroup } from './hostHeaders.ts';
import { madeBy } from './madeBy.ts';

/** A CloudFront Function for the event "viewer response": S3 sends no header of one's own. */
export function cloudFrontFile(): string {
  return `${madeBy('//')}
// A CloudFront Function (cloudfront-js-2.0), to be associated with the event "viewer response" of a distribution that has
// the bucket as its origin, nothing else behind it, and index.html as its default root object.
const inCommon = ${json(inCommon)};
const page = ${json(ofGroup('/'))};
const serviceWorker = ${json(ofGroup('/sw.js'))};
const assets = ${json(ofGroup('/assets/'))};
const workers = ${json(ofGroup('/workers/'))};
const types = ${json(contentTypes)};

function headersOf(path) {
  if (path === '/sw.js') return serviceWorker;
  if (path.startsWith('/workers/')) return workers;
  return path.startsWith('/assets/') ? assets : page;
}

function handler(event) {
  const path = event.request.uri;
  const response = event.response;
  const add = (headers) => {
    for (const name of Object.keys(headers)) response.headers[name.toLowerCase()] = { value: headers[name] };
  };
  add(inCommon);
  add(headersOf(path));
  const type = types[path === '/' ? '.html' : path.slice(path.lastIndexOf('.'))];
  if (type) add({ 'Content-Type': type });
  return response;
}
`;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
