import * as v from 'valibot';
import { bands, type Band } from '../../src/core/Band.ts';
import { type RecipientRole, recipientRoles } from '../../src/core/Recipient.ts';
import { keyIdeas, type RoomWord, roomWords } from '../../src/core/Walk.ts';
import { pictureNames } from '../../src/packs/PictureName.ts';
import type { Fault } from './Fault.ts';
import type { KindWord, WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';

const kindWords = ['whatDoYouWant', 'endStop'] as const satisfies readonly KindWord[];
const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/));
const credit = v.strictObject({ who: text, on: v.pipe(v.string(), v.isoDate()) });
const need = v.picklist([
  'noCostConfirmed', 'noCostUnconfirmed', 'office', 'noOffice', 'authorizer', 'noAuthorizer', 'independent', 'notIndependent',
]);
const line = v.union([text, v.strictObject({ words: text, needs: need })]);
const lines = v.pipe(v.array(line), v.minLength(1));
const words = v.union([line, lines]);
const picture = v.picklist(pictureNames);

const screen = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[ABC]-[NE]\d{1,2}$/)),
  needs: v.exactOptional(need),
  title: words,
  picture,
  sentences: lines,
  keyIdea: v.exactOptional(v.picklist(keyIdeas)),
  sentencesHere: v.exactOptional(v.literal(true)),
});

const option = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]*$/)),
  needs: v.exactOptional(need),
  label: words,
  picture,
  reply: words,
  right: v.nullable(v.boolean()),
  own: v.exactOptional(v.boolean()),
});

const question = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[ABC]-[NE]Q\d$/)),
  kind: v.picklist(['teachBack', 'coercion']),
  about: text,
  picture,
  altPicture: picture,
  key: v.exactOptional(v.picklist(['canSayNo', 'canTakeBack'])),
  text: words,
  invitation: text,
  forClinician: v.exactOptional(text),
  options: v.pipe(v.array(option), v.minLength(3)),
});

const walkthrough = <const Code extends string>(codes: readonly Code[]) => v.strictObject({
  screens: v.pipe(v.array(screen), v.minLength(1)),
  questions: v.pipe(v.array(question), v.minLength(1)),
  answers: v.pipe(v.array(v.strictObject({ code: v.picklist(codes), label: text, saidBack: text, picture })), v.length(5)),
  words: v.strictObject({ whatDoYouWant: text, endStop: text }),
});

const roomNames = roomWords.filter((name): name is Exclude<RoomWord, KindWord> => !(kindWords as readonly string[]).includes(name));

const sawPage = v.strictObject({ title: text, picture, sentences: v.pipe(v.array(text), v.minLength(1)) });
const takeBack = v.strictObject({ label: text, ask: text, done: text });
const withTakeBack = v.strictObject({ ...sawPage.entries, takeBack });
const copyChoice = v.strictObject({ label: text, picture, saidBack: text });

const bandWords = v.strictObject({
  notice: walkthrough(['ok', 'question', 'unsure', 'later', 'stop']),
  request: walkthrough(['yes', 'no', 'unsure', 'later', 'stop']),
  room: v.strictObject(Object.fromEntries(roomNames.map((name) => [name, text])) as Record<(typeof roomNames)[number], typeof text>),
  scripts: v.strictObject({ haveToTell: lines, tellMeBack: text, takeBackNotSent: lines, takeBackSent: lines }),
  card: v.strictObject({ atStart: lines, beforeForm: lines }),
  whoSaw: v.strictObject({
    opening: sawPage, nothing: sawPage, waiting: withTakeBack, sent: withTakeBack, takenBack: sawPage, recalled: sawPage, ended: sawPage, closing: sawPage,
  }),
  copy: v.strictObject({
    text, paper: copyChoice, keep: copyChoice, none: copyChoice, where: text, safe: copyChoice, notSafe: copyChoice,
  }),
});

const walkthroughPackSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/)),
  version: text,
  language: tag,
  ownName: text,
  direction: v.picklist(['ltr', 'rtl']),
  provenance: v.strictObject({
    written: credit, translated: v.nullable(credit), backTranslated: v.nullable(credit), childTested: v.nullable(credit), reviewed: v.nullable(credit),
  }),
  instants: v.strictObject({ locale: tag, partOfDay: v.boolean(), dayAndTime: text, atOne: v.exactOptional(text), weekdayAndDay: text }),
  saidRoles: v.strictObject(Object.fromEntries(recipientRoles.map((role) => [role, text])) as Record<RecipientRole, typeof text>),
  bands: v.strictObject(Object.fromEntries(bands.map((band) => [band, bandWords])) as Record<Band, typeof bandWords>),
});

/** The pack, or a ValiError. A schema that drifts from the type no longer compiles here. */
export function readWalkthroughPack(input: unknown): WalkthroughPack {
  return v.parse(walkthroughPackSchema, input);
}

/** What a pack lacks, or has and should not, with the path to it: 'bands.A.room.skip'. */
export function findShapeFaults(input: unknown): readonly Fault[] {
  const { issues = [] } = v.safeParse(walkthroughPackSchema, input);
  return issues.map((issue) => ({ where: v.getDotPath(issue) ?? 'the pack', what: issue.message }));
}
