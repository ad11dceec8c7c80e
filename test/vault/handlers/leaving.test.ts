import { expect, it } from 'vitest';
import { usualRhythm } from '../../../src/core/whenDue.ts';
import { emptyDesk } from '../../../src/vault/handlers/Desk.ts';
import { markOfName } from '../../../src/vault/handlers/markOfName.ts';
import type { OpenVault } from '../../../src/vault/handlers/Room.ts';
import { suggestCodeName } from '../../../src/vault/handlers/suggestCodeName.ts';
import { codeNames } from '../../../src/packs/codeNames.ts';
import { childEmblems } from '../../../src/packs/emblems.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic } from './clinic.ts';

const wren = { codeName: 'Wren', emblem: 'nest', band: 'C', language: 'en', interpreter: false } as const;
const release = { on: '2026-11-23', how: 'release', records: 'named', keeper: '  Ms.  Oak ', told: 'told' } as const;

it('keeps what is known of her stay, and forgets what is not said any more', async () => {
  const vault = await new Clinic().makeVault();
  const child = valueOf(await vault.addChild({ ...wren, arrived: '2026-11-20T09:40', leaves: '2027-01-31', ageMonth: '2027-03' }));
  expect(valueOf(await vault.openChild(child.id)).child).toMatchObject({ arrived: '2026-11-20T09:40', leaves: '2027-01-31', ageMonth: '2027-03' });
  expect(valueOf(await vault.changeChild(child.id, { ...wren, arrived: '2026-11-20' }))).toEqual({ ...wren, id: child.id, addedAt: child.addedAt, arrived: '2026-11-20' });
  for (const wrong of [{ arrived: '2026-11-31' }, { arrived: '2026-11-20T24:00' }, { ageMonth: '2027-13' }, { leaves: 'soon' }]) {
    expect(await vault.changeChild(child.id, { ...wren, ...wrong }), JSON.stringify(wrong)).toMatchObject({ problem: { type: 'invalid', why: 'malformed' } });
  }
});

it('takes no leaving from before she came, and no coming back from before she left', async () => {
  const vault = await new Clinic().makeVault();
  const wrong = (field: string) => ({ problem: { type: 'invalid', field, why: 'outOfRange' } });
  expect(await vault.addChild({ ...wren, arrived: '2026-11-20T09:40', leaves: '2026-11-19' })).toMatchObject(wrong('leaves'));
  const { id } = valueOf(await vault.addChild({ ...wren, arrived: '2026-11-20T09:40', leaves: '2026-11-20' }));
  expect(await vault.childLeft(id, { ...release, on: '2026-11-19' })).toMatchObject(wrong('on'));
  valueOf(await vault.childLeft(id, { ...release, on: '2026-11-20' }));
  expect(await vault.childCameBack(id, '2026-11-19T23:00')).toMatchObject(wrong('arrived'));
  valueOf(await vault.childCameBack(id, '2026-11-20'));
});

it('writes down that she left and who keeps the records, moves nothing of them, and lets her come back', async () => {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { id } = valueOf(await vault.addChild({ ...wren, leaves: '2026-11-24' }));
  valueOf(await vault.addNote(id, { title: '', text: 'The gate.' }));
  expect(await vault.childCameBack(id, '2026-11-23')).toMatchObject({ problem: { type: 'notNow' } });
  expect(await vault.childLeft(id, { ...release, keeper: ' ' })).toMatchObject({ problem: { type: 'invalid', field: 'keeper', why: 'empty' } });
  valueOf(await vault.childLeft(id, release));
  expect(await vault.childLeft(id, release)).toMatchObject({ problem: { type: 'notNow' } });

  await vault.lock(null);
  const again = (await clinic.unlock()).vault;
  const page = valueOf(await again.openChild(id));
  expect(page.left).toEqual({ ...release, keeper: 'Ms. Oak' });
  expect(page.privateNotes).toHaveLength(1);
  expect(valueOf(await again.caseload()).children[0]?.left).toEqual(page.left);
  valueOf(await again.addNote(id, { title: '', text: 'A letter came.' }));

  valueOf(await again.childCameBack(id, '2027-01-12T14:30'));
  const back = valueOf(await again.openChild(id));
  expect(back.left).toBeNull();
  expect(back.child).toMatchObject({ arrived: '2027-01-12T14:30' });
  expect(back.child.leaves).toBeUndefined();
  expect(back.privateNotes).toHaveLength(2);
  const lines = valueOf(await again.ledger()).lines.map(({ act }) => act);
  expect(lines).toContainEqual({ act: 'childLeft', child: id, on: '2026-11-23', how: 'release', records: 'named' });
  expect(lines).toContainEqual({ act: 'childCameBack', child: id, on: '2027-01-12' });
  expect(JSON.stringify(lines)).not.toContain('Oak');
});

it('tells of each child when she was last met, without opening a book', async () => {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { id } = valueOf(await vault.addChild(wren));
  const dayOf = async (of = vault) => valueOf(await of.caseload()).children[0]?.day;
  expect(await dayOf()).toEqual({ lastSession: null, plan: null, notice: null });
  valueOf(await vault.addRecord(id, { kind: 'session', date: '2026-11-23', start: '09:00', stop: '09:45', modality: 'play', present: [] }));
  valueOf(await vault.addRecord(id, { kind: 'plan', date: '2026-11-23', step: 'made', text: 'Sleep.', review: '2026-12-21' }));
  await vault.lock(null);
  const { vault: next } = await clinic.unlock();
  expect(await dayOf(next)).toEqual({ lastSession: '2026-11-23', plan: { date: '2026-11-23', review: '2026-12-21' }, notice: null });
  expect(valueOf(await next.ledger()).lines.map(({ act }) => act.act)).not.toContain('childOpened');
});

it('lets the house set how soon and how often, within bounds', async () => {
  const vault = await new Clinic().makeVault();
  const facility = valueOf(await vault.facility());
  expect(facility.rhythm).toEqual(usualRhythm);
  valueOf(await vault.setFacility({ ...facility, rhythm: { firstMeetingHours: 24, sessionDays: 3 } }));
  expect(valueOf(await vault.caseload()).facility.rhythm).toEqual({ firstMeetingHours: 24, sessionDays: 3 });
  expect(await vault.setFacility({ ...facility, rhythm: { firstMeetingHours: 0, sessionDays: 3 } })).toMatchObject({ problem: { type: 'invalid', field: 'firstMeetingHours' } });
});

it('keeps from suggesting the code name of one who left, and of one of whom everything is gone', async () => {
  const vault = await new Clinic().makeVault();
  const [left = '', gone = ''] = codeNames();
  const away = valueOf(await vault.addChild({ ...wren, codeName: left }));
  valueOf(await vault.childLeft(away.id, release));
  expect(await vault.addChild({ ...wren, codeName: left.toLowerCase() })).toMatchObject({ problem: { field: 'codeName', why: 'taken' } });
  const lost = valueOf(await vault.addChild({ ...wren, codeName: gone }));
  valueOf(await vault.shredChild(lost.id, gone));
  const drawn = [];
  for (let time = 0; time < 200; time += 1) drawn.push(valueOf(await vault.suggestCodeName()));
  expect(drawn.filter(({ codeName }) => codeName === left || markOfName(codeName) === markOfName(gone))).toEqual([]);
  expect(new Set(drawn.map(({ codeName }) => codeName)).size).toBeGreaterThan(150);
  for (const { codeName, emblem } of drawn) {
    const own = codeName.split(' ').at(-1)?.toLowerCase();
    expect(childEmblems.map(({ id }) => id)).toContain(emblem);
    if (childEmblems.some(({ id }) => id === own)) expect(emblem).toBe(own);
  }
});

it('suggests what is left when nearly every name is in use', async () => {
  const [one = '', two = '', ...others] = codeNames();
  const childrenNamed = (names: readonly string[]) => names.map((codeName) => ({ card: { codeName, emblem: 'kite' } }));
  const suggest = async (gone: readonly number[], names: readonly string[] = others) => {
    const state = { desk: { ...emptyDesk, gone }, pages: [{ page: { children: childrenNamed(names) } }] };
    const drawn = new Set<string>();
    for (let time = 0; time < 40; time += 1) drawn.add(valueOf(await suggestCodeName({ ledger: { shelf: { state } } } as unknown as OpenVault)).codeName);
    return [...drawn].toSorted();
  };
  expect(markOfName(one)).not.toBe(markOfName(two));
  expect(await suggest([])).toEqual([one, two].toSorted());
  expect(await suggest([markOfName(one)])).toEqual([two]);
  expect(await suggest([markOfName(one), markOfName(two)])).toEqual([one, two].toSorted());
  expect((await suggest([], codeNames())).length).toBeGreaterThan(20);
});

it('keeps of a gone code name what many share', () => {
  const counts = new Map<number, number>();
  for (const name of codeNames()) counts.set(markOfName(name), (counts.get(markOfName(name)) ?? 0) + 1);
  expect(counts.size).toBe(64);
  expect(Math.min(...counts.values())).toBeGreaterThan(20);
  expect(markOfName('  Ámbar'.normalize('NFD').trim())).toBe(markOfName('ámbar'));
});
