import type { WhoSaw } from '../WalkthroughPack.ts';

/** Shown to a child of 6 to 9. */
export const whoSawA: WhoSaw = {
  opening: {
    title: 'Who got your pages',
    picture: 'page-seen',
    sentences: ['Here is what I sent, and who got it.', 'This app did not send my locked book.'],
  },
  nothing: { title: 'No page went out', picture: 'page-home', sentences: ['I sent no page about you.', 'If I want to, I ask you first.', 'A judge or the law can make me send one.'] },
  waiting: {
    title: 'This page waits',
    picture: 'page-waits',
    sentences: ['You said yes to a page for {WHO}.', 'Why? {WHY}', 'It does not go before {WAIT}.', 'You can still say no.'],
    takeBack: { label: 'Do not send it', ask: 'Then I do not send it.', done: 'OK. I do not send it. This page does not go.' },
  },
  sent: {
    title: 'This page went out',
    picture: 'paper-plane',
    sentences: ['{WHO} got a page about you.', 'It went on {ON}.', 'Why? {WHY}', 'They may show it to more people.'],
    takeBack: {
      label: 'Send no more',
      ask: 'Then I send no more of this page.',
      done: 'That page is gone. I can not get it back. I will send no more. I will ask them to throw it out. They may say no.',
    },
  },
  takenBack: { title: 'You said no', picture: 'page-home', sentences: ['You said no on {ON}.', 'It did not go to {WHO}.'] },
  recalled: {
    title: 'You said no more',
    picture: 'stop-more',
    sentences: ['{WHO} got this page.', 'Then you said no more, on {ON}.', 'I send no more of it.', 'I ask them to throw it out. They may say no.'],
  },
  ended: { title: 'This page did not go', picture: 'page-home', sentences: ['Your yes for {WHO} is over.', 'The page did not go out.'] },
  closing: {
    title: 'Others may tell too',
    picture: 'staff-files',
    sentences: ['Other grown-ups here may tell things too.', 'I can not see all they tell.', 'If I had to tell, it is not here. You can ask me.', 'You can ask me to see this again.'],
  },
};

/** Shown to a child of 10 to 13. */
export const whoSawB: WhoSaw = {
  opening: {
    title: 'Who got your summaries',
    picture: 'page-seen',
    sentences: ['These are the summaries about you, and who got them from me.', 'My private notes are not here, because this app does not send them.'],
  },
  nothing: { title: 'Nothing was sent', picture: 'page-home', sentences: ['I have sent no summary about you from here.', 'I will ask you before I send one, unless a law or a judge makes me.'] },
  waiting: {
    title: 'This one is waiting',
    picture: 'page-waits',
    sentences: ['You said yes to a summary for {WHO}.', 'Why do they want it? {WHY}', 'It waits until {WAIT}.', 'You can still say no.'],
    takeBack: { label: 'Do not send it', ask: 'Then I will not send it.', done: 'OK. It is cancelled. I won’t send it.' },
  },
  sent: {
    title: 'This one was sent',
    picture: 'paper-plane',
    sentences: ['{WHO} got a summary about you on {ON}.', 'Why did they want it? {WHY}', 'They might show it to others, and I can’t control that.'],
    takeBack: {
      label: 'Send no more',
      ask: 'Then I will send no more.',
      done: 'That copy is already out, and I can’t pull it back. I will send no more, and I will ask them to delete it. They may say no.',
    },
  },
  takenBack: { title: 'You changed your mind', picture: 'page-home', sentences: ['You said no on {ON}.', 'It was not sent to {WHO}.'] },
  recalled: {
    title: 'You said no more',
    picture: 'stop-more',
    sentences: ['{WHO} got this summary, and on {ON} you said stop.', 'I send no more of it.', 'I ask them to delete it, and they may say no.'],
  },
  ended: { title: 'This one was not sent', picture: 'page-home', sentences: ['Your yes for {WHO} ran out.', 'It was not sent.'] },
  closing: {
    title: 'Others share things too',
    picture: 'staff-files',
    sentences: ['Other staff and offices write things too.', 'I can’t see all that they share.', 'If a law or a judge made me tell something, it is not here. You can ask me about it.', 'You can ask to see this any time.'],
  },
};

/** Shown to a teen of 14 to 17. */
export const whoSawC: WhoSaw = {
  opening: {
    title: 'Who got your summaries',
    picture: 'page-seen',
    sentences: ['This is every summary you said yes to, and who got it from me.', 'My private notes are not in this list, because the app has no way to send them.'],
  },
  nothing: { title: 'Nothing was sent', picture: 'page-home', sentences: ['I have not sent a summary about you from here.', 'I will ask you before I send one, unless a law or a judge forces me.'] },
  waiting: {
    title: 'This one is waiting',
    picture: 'page-waits',
    sentences: ['You said yes to a summary for {WHO}.', 'This is the reason they gave. {WHY}', 'It waits until {WAIT}.', 'You can still cancel.'],
    takeBack: { label: 'Take my yes back', ask: 'Then I will not send it.', done: 'OK. It is cancelled. I won’t send it.' },
  },
  sent: {
    title: 'This one was sent',
    picture: 'paper-plane',
    sentences: ['{WHO} got a summary about you on {ON}.', 'This is the reason they gave. {WHY}', 'They might pass it on, and I can’t control that.'],
    takeBack: {
      label: 'Send no more',
      ask: 'Then I will send no more.',
      done: 'That copy is already out, and I can’t pull it back. I will send no more, and I will ask them to delete it. They may say no.',
    },
  },
  takenBack: { title: 'You took this yes back', picture: 'page-home', sentences: ['You took it back on {ON}.', 'It was not sent to {WHO}.'] },
  recalled: {
    title: 'You said no more',
    picture: 'stop-more',
    sentences: ['{WHO} got this summary, and on {ON} you said stop.', 'I send no more of it.', 'I ask them to delete their copy, and they may say no.'],
  },
  ended: { title: 'This one was not sent', picture: 'page-home', sentences: ['Your yes for {WHO} ran out before it went.', 'It was not sent.'] },
  closing: {
    title: 'Others share things too',
    picture: 'staff-files',
    sentences: ['Other staff and offices keep their own files.', 'I can’t see all that they share.', 'If a law or a judge made me tell something, that is not in this list. You can ask me about it.', 'You can ask to see this list at any time.'],
  },
};
