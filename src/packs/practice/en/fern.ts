import type { ChildWords } from '../PracticeWords.ts';

export const fern: ChildWords = {
  codeName: 'Small Fern',
  language: 'en',
  notes: [
    {
      title: 'Hands in her sleeves',
      text: 'Sat with her hands in her sleeves and answered what she was asked, in as few words as will do. Said thank you four times. I wonder who taught her to be so little trouble.\n\nShe did the PHQ-A by herself and handed it back face down. I said the paper tells us how to begin, not who she is.',
    },
    {
      title: 'The list',
      text: 'She keeps a list of what she must do for her family, on the inside of her notebook’s cover. Fourteen things. Sleep is not on it. I asked who looks after the person with the list, and she cried without a sound, and was angry that she had.\n\nNext time: do not be clever.',
    },
    {
      title: 'Debt',
      text: 'Money is owed at home because of her, as she sees it. I kept to what it does to her: she does not eat lunch. I have written nothing about who or how much, here or anywhere, and told her so.\n\nMy own: anger, and it is not useful in the room.',
    },
    {
      title: 'Better, and frightened of it',
      text: 'Slept two nights and is frightened of feeling better: as if it meant that she has forgotten them. We stayed with that sentence for most of the hour. I think it is the center of it.',
    },
    {
      title: 'She asked for something',
      text: 'For the first time she asked me for something: that the blinds be half down. I did it at once and made nothing of it. Worth more than the score.',
    },
    {
      title: 'The friend who left',
      text: 'Her friend was released on Saturday and did not say goodbye. She defended the friend before I had said anything. Then: “They always do it on Saturdays.” We made a goodbye that she can keep even so: a letter that need not be sent.',
    },
    {
      title: 'Fourteen things, revisited',
      text: 'The list has eleven things now. She crossed three out in front of me, one of them with such force that the paper tore. I asked what she would put in their place and she wrote, very small: lunch.',
    },
    {
      title: 'A mistake of mine',
      text: 'I added up the questionnaire wrong and told her a number that was one too high. She saw it and told me, kindly, as one would a child. I thanked her and we corrected it together. She sat up straighter for the rest of the hour.',
    },
    {
      title: 'About going on elsewhere',
      text: 'She may be moved within the month. She would rather begin again with nobody than tell it all twice. We talked about what a next person would need so that she need not: very little, it turned out. She wants to choose those words herself.\n\nSad, and I said so.',
    },
  ],
  additions: [],
  entries: [
    'Low mood on most days, little appetite at noon, wakes at four. Concentrates badly. Denies thoughts of dying, asked directly and twice; knows whom to wake at night.',
    'Weekly individual sessions. Eat something at lunch with one staff member at the table. Activity each afternoon, chosen by her. Review in four weeks; sooner if mood falls.',
    'D: Spoke of duty toward her family; tearful, then angry at being tearful.\nA: Guilt is the center of the low mood. No danger to herself at present.\nP: Work on what is hers to carry and what is not. Group from next week if she agrees.',
    'Individual sessions weekly; from now on also the girls’ group on Thursdays, six at most, led together with house staff.',
    'Group, third meeting: six present. She listened, held the yarn for another girl, and spoke once, about music. Left with the others and not before them.',
    'Appetite and sleep are better, guilt is not. Plan goes on; added: one thing a day that is for nobody else. Review in four weeks.',
    'D: Talked about a friend’s leaving; wrote a letter that need not be sent.\nA: Grieves, and stays in touch with it. Mood holds.\nP: Go on. Ask staff that goodbyes are announced where they can be.',
    'Group, sixth meeting: brought a song and taught its refrain. Two girls asked her for the words.',
    'Added up wrong on the day: the items come to 7, not 8. Found by her, checked together.',
    'In ten weeks from a PHQ-A of 17 to 7: eats at noon, sleeps to six, takes part in the group. Guilt remains and is named as such.',
    'Good, provided that she can go on somewhere without having to begin again. A sudden move is the greatest risk.',
  ],
  medications: [
    { name: 'Sertraline', dose: '25 mg in the morning', prescriber: 'Dr. Ferris, child psychiatry', text: 'Prescribed after her visit; guardian’s consent is on file with the medical office. Look at mood and at thoughts of dying each week for the first month.' },
    { name: 'Sertraline', dose: '50 mg in the morning', prescriber: 'Dr. Ferris, child psychiatry', text: 'Raised. Some nausea in the first week, gone since. Takes it by herself.' },
    { name: 'Sertraline', dose: '50 mg in the morning', prescriber: 'Dr. Ferris, child psychiatry', text: 'No side effects that she notices. Next visit to psychiatry in four weeks.' },
  ],
  diagnoses: [{ name: 'Adjustment disorder with depressed mood', by: '', text: 'Working diagnosis after two sessions. Depression to be reconsidered if it lasts.' }],
  summaries: [{
    purpose: 'Therapy goes on in another house',
    why: 'They want to help you well from the first day.',
    sentences: [
      { section: 'sessions', text: 'Weekly individual sessions and a weekly group for ten weeks.', rendering: 'We met each week, and you came to the group.' },
      { section: 'progress', text: 'Sleep, appetite and concentration have improved; group went well.', rendering: 'You sleep and eat better, and the group was good.' },
      { section: 'plan', text: 'Music and writing work better than questions at the start.', rendering: 'Start with music and writing, not with questions.' },
    ],
    signer: { kind: 'noOne', basis: 'Counsel’s letter: in this state she may decide alone about this.' },
  }],
  draft: null,
};
