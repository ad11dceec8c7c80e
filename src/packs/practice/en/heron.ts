import type { ChildWords } from '../PracticeWords.ts';

export const heron: ChildWords = {
  codeName: 'Blue Heron',
  language: 'en',
  notes: [
    {
      title: 'First hour',
      text: 'She took the chair nearest the door and I left the door ajar. Looked at every pencil before she took one, a green one, and drew nothing with it.\n\nI told her what I write and what I don’t. She asked twice who else reads it. I said what I can’t promise, too: a judge. She nodded as if she had known that all along.\n\nMy own: I talked too much. She was measuring me, and that is her right.',
    },
    {
      title: 'The house',
      text: 'Drew a house with the door shut, no windows, nobody outside. I said only what colors I saw. She corrected me: it is not blue, it is evening.\n\nIn the doll corner she put every figure to bed, one by one, and stayed up herself to keep watch. I did not take that from her today.',
    },
    {
      title: 'Noise in the hall',
      text: 'A cart went over in the hall and she was under the table before I had turned my head. I sat down on the floor, far enough off. We stayed there eleven minutes by the clock. Then she said the pencil had rolled away, and looked for it, and we were back.\n\nShe filled in the questionnaire after that as if nothing had happened. To think about: whether today’s numbers are of this week or of that cart.',
    },
    {
      title: 'What the brother liked',
      text: 'She told me what her brother liked to eat. Not one word of where he is. I wrote nothing while she talked. When she had finished she asked what I would write now, and I told her: that you told me about food you miss. “And that it was beans,” she said.\n\nFor supervision: my wish to ask. It is mine, not hers.',
    },
    {
      title: 'A thought after supervision',
      text: 'I hurry toward comfort. R. noticed that I handed over tissues before there were tears. Let the quiet be hers. Next time I count to twenty before I say anything kind.',
    },
    {
      title: 'The same house',
      text: 'The house again, and the door is open by the width of a finger. She drew it, looked at me, and covered it with her arm. I looked out of the window. When I looked back the arm was gone.\n\nShe has stopped checking the lock of my door. I had not noticed when.',
    },
    {
      title: 'A birthday',
      text: 'It was her birthday last Tuesday and nobody here knew. She said it at minute forty-eight, with her hand on the door. We stayed ten minutes longer and drew a cake with one candle, since one is what she wanted.\n\nAsk her, not the staff, whether she wants it known.',
    },
    {
      title: 'On the phone with her aunt',
      text: 'Yesterday’s call with her aunt went well, she says, and then she slept badly. Both are true. We drew the call as a string between two cups. On the string she hung laundry, which made her laugh.',
    },
    {
      title: 'Anger, at last',
      text: 'She was angry with me because I was four minutes late, and she said so. I did not explain. I said: you waited, and I was not here. It was the best hour so far, and the loudest.',
    },
    {
      title: 'The house, again',
      text: 'The door is open this time, and there is somebody on the steps. She laughed at my cat that looks like a potato. Wanted to know whether potatoes can have kittens.\n\nFor me: she is well enough now to be funny. It moved me more than it should have; I let it show a little.',
    },
    {
      title: 'Who keeps the drawing',
      text: 'She asked if I keep the drawing. I said that she chooses. She tore it down the middle, very straight, and gave me the half with the steps. The half with the door went into her shoe.\n\nNot a sign to read yet. Wait for her to name it.',
    },
  ],
  additions: ['She brought up the beans by herself today: it was his birthday meal. So it was not about food, or not only.'],
  entries: [
    'Falls asleep late, by staff’s log after midnight on five of seven nights. Startles at sudden noise. Eats well, with one friend. No thoughts of dying when asked directly.',
    'Weekly individual sessions, drawing and play. Bedtime steps with night staff: lamp on, door ajar, the same person says good night. Review in a month.',
    'S: “I was only looking for the pencil.” Says nights are the worst.\nO: Startled at a noise in the hall; came back to the task within minutes with company and no pressure.\nA: High arousal, good use of another person to settle.\nP: Bedtime steps go on. Tell staff that carts stay out of the hall in the hour of her session.',
    'Sleeps five to six hours. Plays with one girl of her own age, avoids the big table at meals.',
    'S: Wants the lawyer to know that she goes to school here. Understood that she may say no.\nO: Calm, asked good questions about where the page goes.\nA: Able to take part in the decision.\nP: Weekly sessions go on.',
    'Bedtime steps work on most nights. Added: two minutes of slow breathing with her own count, taught by her to the night staff. Review in five weeks.',
    'S: Aunt on the phone for ten minutes, first call since arrival; asked about school.\nO: Spoke freely, shared a joke, was quiet afterward.\nA: Contact with family steadies her and also stirs her.\nP: Plan the calls for mornings, never before bed.',
    'In ten weeks from high arousal and broken sleep to sleep on five nights of seven, class every day, and two friends. Startle is less and shorter. Drawing is her way to begin; talk follows.',
    'Goals of the first plan are mostly met. Next: sleep without the lamp if she wants it, one club at school, and a good ending whenever the date is known. Review in four weeks.',
    'S: Sleeps “like a stone”, but not on nights before court mail.\nO: Bright, curious, teased me about my drawing.\nA: Steady gains; worry is tied to the hearing.\nP: Name the date on the calendar together. Weekly sessions go on.',
  ],
  medications: [],
  diagnoses: [],
  summaries: [
    {
      purpose: 'The first hearing',
      why: 'A judge wants to know how you are.',
      sentences: [
        { section: 'sessions', text: 'Five weekly sessions since arrival, each about 50 minutes.', rendering: 'We met five times, once a week.' },
        { section: 'dailyLife', text: 'Attends class each day and has a friend.', rendering: 'You go to class each day, and you have a friend.' },
        { section: 'symptoms', text: 'Falls asleep late and startles at sudden noise.', rendering: 'You fall asleep late, and loud noise scares you.' },
        { section: 'plan', text: 'Weekly sessions go on. Bedtime steps are in place.', rendering: 'We go on meeting each week. At night the lamp stays on.' },
      ],
      signer: { kind: 'noOne', basis: 'Counsel’s letter: in this state a child of this age may decide alone about this.' },
    },
    {
      purpose: 'Support at the second hearing',
      why: 'A judge wants to know how you are now.',
      sentences: [
        { section: 'sessions', text: 'Thirteen sessions in three months, each about 50 minutes.', rendering: 'We met thirteen times.' },
        { section: 'symptoms', text: 'Sleeps through on five nights of seven. She said, “I still hear my brother shout.”', rendering: 'You sleep better than in the beginning.' },
        { section: 'progress', text: 'Attends class each day, has two friends, and has begun to joke.', rendering: 'You go to class, you have friends, and you are funny.' },
        { section: 'plan', text: 'Weekly sessions go on, with planned calls to family in the mornings.', rendering: '' },
      ],
      signer: { kind: 'noOne', basis: 'Counsel’s letter: in this state a child of this age may decide alone about this.' },
    },
  ],
  draft: null,
};
