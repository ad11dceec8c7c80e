import type { Instrument } from './Instrument.ts';

const clusters = [{ name: 'Intrusion', most: 20 }, { name: 'Avoidance', most: 8 }, { name: 'Thoughts and mood', most: 28 }, { name: 'Arousal', most: 24 }] as const;
const catsParts = [{ name: 'Intrusion', most: 15 }, { name: 'Avoidance', most: 6 }, { name: 'Thoughts and mood', most: 21 }, { name: 'Arousal', most: 18 }] as const;

/**
 * Instruments clinicians of these children use (F9.3), and what their totals range over: how many are counted, times the most for each.
 * A cut-off stands here only where FACTS F9.3 has one; any other is the clinician's to set, from the manual and the population.
 */
export const instruments: readonly Instrument[] = [
  { id: 'cats-2', name: 'CATS-2, 7 to 17', ages: { from: 7, to: 17 }, least: 0, most: 60, parts: catsParts, cutOff: null, licence: 'freeAsk', sure: 'M' },
  { id: 'cats', name: 'CATS, 7 to 17', ages: { from: 7, to: 17 }, least: 0, most: 60, parts: catsParts, cutOff: 21, licence: 'freeAsk', sure: 'H' },
  { id: 'cats-young', name: 'CATS, 3 to 6', ages: { from: 3, to: 6 }, least: 0, most: 48, parts: [], cutOff: null, licence: 'freeAsk', sure: 'M' },
  { id: 'cries-8', name: 'CRIES-8', ages: { from: 8, to: null }, least: 0, most: 40, parts: [{ name: 'Intrusion', most: 20 }, { name: 'Avoidance', most: 20 }], cutOff: null, licence: 'freeAsk', sure: 'M' },
  { id: 'phq-a', name: 'PHQ-A', ages: { from: 11, to: 17 }, least: 0, most: 27, parts: [], cutOff: null, licence: 'free', sure: 'M' },
  { id: 'phq-9', name: 'PHQ-9', ages: { from: 12, to: null }, least: 0, most: 27, parts: [], cutOff: null, licence: 'free', sure: 'M' },
  { id: 'gad-7', name: 'GAD-7', ages: { from: 11, to: null }, least: 0, most: 21, parts: [], cutOff: null, licence: 'free', sure: 'M' },
  {
    id: 'psc-17', name: 'PSC-17', ages: { from: 4, to: 17 }, least: 0, most: 34,
    parts: [{ name: 'Internalizing', most: 10 }, { name: 'Attention', most: 10 }, { name: 'Externalizing', most: 14 }], cutOff: null, licence: 'free', sure: 'M',
  },
  { id: 'psc-35', name: 'PSC-35', ages: { from: 4, to: 17 }, least: 0, most: 70, parts: [], cutOff: null, licence: 'free', sure: 'M' },
  {
    id: 'sdq', name: 'SDQ, total difficulties', ages: { from: 2, to: 17 }, least: 0, most: 40,
    parts: [
      { name: 'Emotional', most: 10 }, { name: 'Conduct', most: 10 }, { name: 'Hyperactivity', most: 10 }, { name: 'Peers', most: 10 },
      { name: 'Prosocial, not in the total', most: 10 },
    ],
    cutOff: null, licence: 'paperOnly', sure: 'L',
  },
  {
    id: 'scared', name: 'SCARED', ages: { from: 8, to: 18 }, least: 0, most: 82,
    parts: [{ name: 'Panic', most: 26 }, { name: 'Generalized', most: 18 }, { name: 'Separation', most: 16 }, { name: 'Social', most: 14 }, { name: 'School', most: 8 }],
    cutOff: null, licence: 'freeAsk', sure: 'L',
  },
  {
    id: 'rcads-47', name: 'RCADS-47', ages: { from: 8, to: 18 }, least: 0, most: 141,
    parts: [
      { name: 'Social', most: 27 }, { name: 'Panic', most: 27 }, { name: 'Depression', most: 30 }, { name: 'Separation', most: 21 },
      { name: 'Generalized', most: 18 }, { name: 'Obsessive', most: 18 },
    ],
    cutOff: null, licence: 'freeAsk', sure: 'L',
  },
  { id: 'cpss-5', name: 'CPSS-5', ages: { from: 8, to: 18 }, least: 0, most: 80, parts: clusters, cutOff: null, licence: 'freeAsk', sure: 'L' },
  { id: 'ucla-ri-5', name: 'UCLA PTSD-RI', ages: { from: 6, to: null }, least: 0, most: 80, parts: clusters, cutOff: 35, licence: 'proprietary', sure: 'M' },
  { id: 'pcl-5', name: 'PCL-5', ages: { from: 18, to: null }, least: 0, most: 80, parts: clusters, cutOff: null, licence: 'publicDomain', sure: 'H' },
  { id: 'c-ssrs', name: 'C-SSRS, severity of ideation', ages: { from: 6, to: null }, least: 0, most: 5, parts: [], cutOff: null, licence: 'paperOnly', sure: 'L' },
];

export function instrumentOf(id: string | null): Instrument | undefined {
  return instruments.find((each) => each.id === id);
}
