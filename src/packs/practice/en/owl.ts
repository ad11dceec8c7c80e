import type { ChildWords } from '../PracticeWords.ts';

export const owl: ChildWords = {
  codeName: 'Night Owl',
  language: 'kek',
  notes: [
    {
      title: 'Whose voice',
      text: 'First hour with Marta interpreting. He looked at her and not at me, which is as it should be; I sat a little behind. He asked her if she knows anyone from his village. She said no, and that she would tell nobody there anything. He let out his breath.\n\nHe sleeps in his shoes.',
    },
    {
      title: 'The song, first verse',
      text: 'He hums when he thinks that we talk. Marta knows the tune: it is sung while carrying. I asked if it may be sung here. He sang one verse toward the window, with his back to us. I have not asked for the second.',
    },
    {
      title: 'Counting',
      text: 'After the questionnaire he counted on his fingers in his own language, up to nine, and closed his hand. I did not ask nine what. Marta told me afterward that she had wanted to ask, too. We both waited. I am glad that we are two.',
    },
    {
      title: 'A word that is missing',
      text: 'There is no word in his language for what the form calls “upsetting”. He and Marta looked for one for ten minutes and found three: one for the stomach, one for the night, one for shame. Threw away my question and used theirs.',
    },
    {
      title: 'Shoes',
      text: 'Came in socks. Neither of us said anything. Half an hour later he looked at his feet and laughed, and said something that Marta would not translate until he had allowed it: “The floor is warm here.”',
    },
    {
      title: 'Nine',
      text: 'He told us who the nine are. I will not write it here. That it was said, in which order he said it, and that he was not alone when he did, is enough for me to remember it by.\n\nAfter that we sat until Marta had to go. I called him in the afternoon to see how he was: he was playing football.',
    },
  ],
  additions: [],
  entries: [
    'Sleeps four to five hours, fully dressed. Bad dreams on most nights. Keeps to the walls, avoids the phone room. Eats well. No thoughts of dying when asked through the interpreter.',
    'Weekly sessions, always with the same interpreter. Night: a bed that sees the door, a lamp he can reach. No questions about the journey unless he begins. Review in a month.',
    'S: Says his stomach is “full of night”.\nO: Spoke at length for the first time; sang; steady by the end.\nA: Distress is told in the body. His own words for it work better than the form’s.\nP: Use his words. Tell the medical office that stomach aches are seen by us together.',
    'Sleep up to six hours, in night clothes since last week. In class every day, with a classmate who reads to him.',
    'Dreams are fewer. He wants football on a team and a letter home read aloud to him. Plan goes on; both added. Review in a month.',
    'S: “The night is shorter.”\nO: Total on the CATS-2 went from 38 to 29; sat through the whole form without a break.\nA: Clear gains in sleep and arousal, thoughts and mood slower.\nP: Weekly sessions go on with the same interpreter.',
  ],
  medications: [],
  diagnoses: [],
  summaries: [],
  draft: { title: 'The second verse', text: 'He brought the song back, and this time the second verse. Marta had to look out of the window.\n\nAsk her how she is, before next week.' },
};
