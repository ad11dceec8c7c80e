import type { ChildWords } from '../PracticeWords.ts';

const none = { additions: [], medications: [], diagnoses: [], summaries: [], draft: null } as const;

export const stones: ChildWords = {
  ...none,
  codeName: 'River Stone',
  language: 'mam',
  notes: [
    { title: 'Seven stones', text: 'He set seven small stones on my desk from his pocket, in a row, and took them back at the end, counting. Through the interpreter: they are from the yard here. So they are what he has.\n\nSaid yes to everything I asked. I must ask differently.' },
    { title: 'Yes and no', text: 'We played a game in which I ask silly things and he has to say no. Do you eat chairs? It took four rounds until the first no, and then they came like hail. He was proud, and so was I.' },
    { title: 'Somebody else’s letter', text: 'A letter came about him that his lawyer says must be kept, and all that belongs to it. I explained that nothing is thrown away now, and that it does not mean he did anything. He asked if the stones are included.' },
    { title: 'The river', text: 'Built a river of blue cloth, and everybody got across, one by one, on the stones. The smallest was carried. He checked twice that nobody was left on the other bank. I held the cloth.' },
    { title: 'Eight', text: 'Eight stones today. The eighth is for me, to keep until he leaves. It lies beside the lamp. I asked my supervisor whether I may; she asked me what it would cost him if I did not.' },
  ],
  entries: [
    'Eats little and fast, hides bread. Startles when called by name from behind. Sleeps seven hours. Complies with everything, which is not the same as being well.',
    'Weekly play sessions with interpreter. A box of his own with bread in it, so that he need not hide any. Staff call him from the front. Review in a month.',
    'S: Says he likes “the no game”.\nO: First refusals, with pleasure; longer eye contact.\nA: Begins to tell his own will from what is expected.\nP: Offer two choices in everything, at table too.',
    'Eats at a normal pace, two helpings at supper. Plays with boys of his room, follows more than he leads.',
    'S: Asked whether he may choose the game.\nO: Chose, explained the rules through the interpreter, changed them once.\nA: Steady gains.\nP: Go on. Staff report that no bread was hidden this week.',
  ],
};

export const turtle: ChildWords = {
  ...none,
  codeName: 'Quiet Turtle',
  language: 'es',
  notes: [
    { title: 'The older one', text: 'She answers for her little brother even where he is not in the room. When I asked what she likes herself, she thought for a long time and said: when he is asleep.' },
    { title: 'Both of them', text: 'An hour with her brother. He played, she watched that he did it right. I gave her a chair and a juice and asked her to be a guest. She managed four minutes. A start.' },
    { title: 'Answers for two', text: 'The house mother filled in the form about her and sees hardly anything wrong: so good a girl. I think that is just what is wrong. Not for the record as an opinion; the score stands for itself.' },
    { title: 'Being ten', text: 'We painted with our fingers and she got it on her sleeve and waited to be scolded. I got it on mine. Then she painted a whole wall of the dollhouse green, and it was nobody’s fault.' },
    { title: 'She asked what “later” means', text: 'After the pages about the lawyer she said later. Today she wanted to know if I was angry. I said that later is an answer, and that nobody asks again before the week is over. She told me then that she had wanted to see whether it is true.' },
  ],
  entries: [
    'Weekly sessions of her own, apart from her brother. Staff take over his bedtime on three nights. Review in a month.',
    'S: Mother on the phone for 20 minutes, both children present.\nO: The girl gave reports, the boy sang. Mother thanked the girl and told her to play.\nA: Mother can relieve her, in words the girl believes.\nP: A call every two weeks; ask mother to say it again.',
    'Second week in which her brother was put to bed by staff. She protested on the first night, read on the second, slept on the third.',
  ],
  summaries: [{
    purpose: 'Request to be placed together with her brother',
    why: 'Para pedir que ustedes dos puedan quedar juntos.',
    sentences: [
      { section: 'dailyLife', text: 'Looks after her brother each day, and rests when adults take over.', rendering: 'Cuidas a tu hermano todos los días, y descansas cuando los grandes ayudan.' },
      { section: 'plan', text: 'Sessions for each of them, and a call with family every two weeks.', rendering: 'Cada uno tiene su hora conmigo, y hay una llamada cada dos semanas.' },
    ],
    signer: { kind: 'noOne', basis: 'Counsel’s letter: in this state a child of this age may decide alone about this.' },
  }],
};

export const leaf: ChildWords = {
  ...none,
  codeName: 'Early Leaf',
  language: 'es',
  notes: [
    { title: 'Under the table', text: 'Half an hour under the table with the cars, and I beside it. A car drove out, looked at me and drove in again. Six times. The seventh time it stayed.' },
    { title: 'A loud bear', text: 'The bear shouts at everybody, and then is sorry and brings each of them a leaf. He made me shout, too. I was not good at it; he showed me how.' },
    { title: 'Asleep', text: 'Fell asleep on the cushions, thumb in mouth, with the bear on guard. I let him. His sister came to look and tiptoed out, and was gone for an hour. Both got something.' },
  ],
  entries: [
    'Weekly play, half an hour to begin with. Same room, same toys in the same places. His sister brings him and does not stay. Review in six weeks.',
    'Stayed for forty minutes, led the play, let himself be said goodbye to at the door.',
    'Sleeps ten hours. Wets the bed once a week, before it was four times. Plays with others for a quarter of an hour before he looks for his sister.',
  ],
};

export const cloud: ChildWords = {
  ...none,
  codeName: 'High Cloud',
  language: 'es',
  notes: [
    { title: 'Seventeen', text: 'He turns eighteen in the spring and counts in weeks. Nobody has told him what happens on that day, so every night he thinks of something else. I do not know it all either. I said I would find out what I can and tell him what I can’t.' },
    { title: 'What I found out', text: 'Went through what his lawyer says about turning eighteen, with him and not about him. He wrote it on the back of his hand and then on paper. Slept that night, he says.' },
    { title: 'His no', text: 'The school wanted a letter. He went through the pages with care and said no, and waited for my face. I said it is kept as no, and that I shall not be asked by anyone why. He shook my hand.' },
    { title: 'Kitchen', text: 'He cooks for the house on Sundays now. Brought me a tamal wrapped like a present. We talked about measures: how much of something is enough when nobody has shown you.' },
    { title: 'A plan with an address', text: 'There is somewhere to go, it seems, and a man he has seen once on a screen. He is glad and does not trust it. I said that both belong in the same bag. He laughed: “A big bag, then.”' },
  ],
  entries: [
    'Every other week, and the boys’ group. Facts about turning eighteen, in writing, from his lawyer. A calendar that is his. Review in a month.',
    'Group, five present. He explained the bus to two younger boys and stayed to stack chairs.',
    'S: “I think ahead without getting dizzy.”\nO: Calm, made a list of questions for his lawyer by himself.\nA: Anxiety is less where there are facts.\nP: Every other week. Prepare an ending.',
    'Worry about the day has become a plan for it. Added: whom to call in the first week, learned by heart. Review in a month.',
    'GAD-7 from 15 to 8 in eleven weeks. Cooks, sleeps, plans. What is left of the worry has its reasons.',
  ],
  summaries: [{
    purpose: 'Support at school',
    why: 'La escuela quiere saber qué te ayuda en clase.',
    sentences: [
      { section: 'plan', text: 'A seat near the door and written instructions help in class.', rendering: 'Te ayuda sentarte cerca de la puerta y que te den las tareas por escrito.' },
    ],
    signer: { kind: 'noOne', basis: 'Counsel’s letter: in this state he may decide alone about this.' },
  }],
};

export const shell: ChildWords = {
  ...none,
  codeName: 'Round Shell',
  language: 'ht',
  notes: [
    { title: 'She had a question', text: 'Heard the notice to its end through the interpreter and then had a question, which is an answer, too: who pays you? I told her. She thought about it. “Then you are not free either.” No. But in here I decide what I write.' },
    { title: 'After the phone', text: 'Came straight from the phone with a face like stone. Somebody is ill at home, how ill she was not told. We found out together who may be called and at what hour. That was all, and it was right for today.' },
    { title: 'Word from home', text: 'He is out of hospital. She danced three steps and sat down again at once, as if caught. I asked if joy is allowed. “Not loud.” So we were glad quietly, with the interpreter holding both thumbs.' },
  ],
  entries: [
    'Sleeps badly since news of illness in the family. Eats. Follows lessons, speaks with two girls from her region. No thoughts of dying, asked directly.',
    'S: Called out of hours after bad news; “my head is running”.\nO: Shaking, cold hands; settled in forty minutes with breathing and a blanket.\nA: Acute distress with a reason. No danger to herself; agreed to wake staff.\nP: Staff look in every half hour tonight. Next session tomorrow if she wants it.',
    'Call home arranged for Friday at a fixed hour. Night staff know the blanket and the breathing. Review in a week.',
    'News is good. Weekly sessions go on; a call every week at the same hour. Review in two weeks.',
  ],
};

export const star: ChildWords = {
  ...none,
  codeName: 'Morning Star',
  language: 'quc',
  notes: [
    { title: 'A whisper', text: 'She whispers into the interpreter’s ear, who says it aloud, and then she nods: yes, that is what I said. I like that she checks.' },
    { title: 'Cooking', text: 'Made tortillas of clay for all of us and one more, which stayed on the plate. Nobody was to eat it. I asked whether it should be covered, so that it stays warm. It was covered.' },
  ],
  entries: [
    'Third session. Said four words aloud to me and not to the interpreter. Drew a sun with eyes.',
    'Weekly play with interpreter, half an hour. Staff learn five words of her language from her. Review in a month.',
  ],
};

export const kite: ChildWords = { ...none, codeName: 'Paper Kite', language: 'es', notes: [], entries: [] };
