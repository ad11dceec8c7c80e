/** The logo: a roof, a keyhole, a torn paper edge. Its name stands beside it as text, or is given as `label`. */
export function Mark(props: { size?: number | undefined; label?: string | undefined }) {
  const size = props.size ?? 44;
  const named = props.label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': props.label };
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" {...named}>
      <path d="M24 4 43 19v25l-4.75-3.500L33.5 44l-4.75-3.500L24 44l-4.75-3.500L14.5 44l-4.75-3.500L5 44V19Z" fill="currentColor" />
      <circle cx="24" cy="23" r="5" fill="var(--thread)" />
      <path d="M22 25h4l1.5 9h-7Z" fill="var(--thread)" />
    </svg>
  );
}
