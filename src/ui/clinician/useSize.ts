import { useFormatter } from 'use-intl';

/** Says a number of bytes as a person would: '1.2 MB', '9.4 GB', on one line. */
export function useSize(): (bytes: number) => string {
  const format = useFormatter();
  const say = (value: number, unit: string) => format.number(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).replace(' ', '\u00a0');
  return bytes => {
    if (bytes >= 1e9) return say(bytes / 1e9, 'gigabyte');
    return bytes >= 1e6 ? say(bytes / 1e6, 'megabyte') : say(Math.ceil(bytes / 1e3), 'kilobyte');
  };
}
