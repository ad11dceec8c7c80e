/** The book with a lock, drawn for a plum ground. Says nothing that the words beside it do not. */
export function LockedBook() {
  return (
    <svg viewBox="0 0 400 300" aria-hidden="true" stroke="#3A2A3F" strokeWidth="5" strokeLinecap="round" strokeLinejoin="round" fill="none">
      <g transform="translate(122 50)">
        <path d="M0 18C0 8 8 0 18 0h124c6 0 10 4 10 10v150c0 6-4 10-10 10H18c-10 0-18 6-18 14Z" fill="#7A4480" />
        <path d="M0 184c0-8 8-14 18-14h124v28H18c-10 0-18-6-18-14Z" fill="#FFFDF8" />
        <path d="M20 184h116" strokeWidth="3" />
        <path d="M30 2v166" strokeWidth="4" />
        <path d="M15 26v118" stroke="#F2B23E" strokeWidth="4" strokeDasharray="10 11" />
        <rect x="112" y="66" width="58" height="22" rx="8" fill="#DD7A52" />
        <path d="M90 62v-12a18 18 0 0 1 36 0v12" strokeWidth="7" />
        <rect x="80" y="60" width="56" height="46" rx="11" fill="#F2B23E" />
        <circle cx="108" cy="79" r="6" fill="#3A2A3F" stroke="none" />
        <path d="M108 80v12" />
      </g>
      <path d="M74 92l-14-8M70 120H54M326 96l14-8M330 124h16" stroke="#F2B23E" />
    </svg>
  );
}
