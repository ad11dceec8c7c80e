/** Two chairs of the same size with toys between them, for a page with nothing on it yet. */
export function TwoChairs() {
  return (
    <svg viewBox="0 0 400 300" aria-hidden="true" stroke="#3A2A3F" strokeWidth="5" strokeLinecap="round" strokeLinejoin="round" fill="none">
      <g stroke="none">
        <path d="M34 168C26 96 84 40 166 36c62-3 84 24 128 30 56 8 84 46 74 102-10 58-60 92-168 94C98 264 41 236 34 168Z" fill="#F9E6C4" />
        <ellipse cx="200" cy="240" rx="158" ry="26" fill="#A9D8D0" />
      </g>
      <Chair at={50} cloth="#2E8F89" cushion="#A9D8D0" />
      <Chair at={230} cloth="#DD7A52" cushion="#F3BFA4" />
      <circle cx="186" cy="236" r="19" fill="#F2B23E" />
      <path d="M168 232c10 8 26 8 36-1M186 217c-8 10-8 28 0 38" strokeWidth="4" />
      <rect x="212" y="228" width="28" height="28" rx="5" fill="#F3BFA4" />
      <circle cx="226" cy="242" r="5" fill="#3A2A3F" stroke="none" />
      <path d="M214 228l12-20 12 20Z" fill="#86A95C" />
      <rect x="168" y="62" width="64" height="52" rx="8" fill="#D3E8E6" />
      <path d="M200 62v52M168 88h64" strokeWidth="4" />
    </svg>
  );
}

function Chair(props: { at: number; cloth: string; cushion: string }) {
  return (
    <g transform={`translate(${props.at} 0)`}>
      <path d="M14 214v20M106 214v20" />
      <path d="M20 140V104c0-22 14-36 40-36s40 14 40 36v36Z" fill={props.cloth} />
      <path d="M38 142v-34c0-12 8-20 22-20s22 8 22 20v34Z" fill={props.cushion} strokeWidth="4" />
      <rect x="16" y="140" width="88" height="48" rx="14" fill={props.cushion} />
      <path d="M4 214v-66c0-10 7-17 16-17s16 7 16 17v32h48v-32c0-10 7-17 16-17s16 7 16 17v66c0 2-2 4-4 4H8c-2 0-4-2-4-4Z" fill={props.cloth} />
    </g>
  );
}
