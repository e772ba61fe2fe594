import type { Words } from '../vi.ts';

export const own: Pick<Words, 'day' | 'draft' | 'own'> = {
  day: {
    day: 'Day',
    month: 'Month',
    year: 'Year',
    today: 'Today',
    noDay: (typed) => `There is no ${typed} in the calendar.`,
    wrong: 'Give day, month and year.',
  },
  draft: {
    savedAt: (clock) => `Draft kept at ${clock}.`,
    clear: 'Throw the draft away and begin again',
  },
  own: {
    title: {
      residential_area: (year) => `What the area has to do in ${year}`,
      commune: (year) => `What the commune has to do in ${year}`,
      agency: (year) => `What the agency has to do in ${year}`,
      enterprise: (year) => `What the enterprise has to do in ${year}`,
      school: (year) => `What the school has to do in ${year}`,
    },
    back: 'Back to the list',
    next: 'To do now',
    nothingNow: 'Nothing has to be done now.',
    nothingNowTodo: (police) =>
      `If something happens, tell ${police} and enter it here. ` +
      'This page will say when the year-end dossier is due.',
    police: {
      residential_area: 'the commune police',
      commune: 'the police of the tier above',
      agency: 'the police of the place',
      enterprise: 'the police of the place',
      school: 'the police of the place',
    },
    askedOf: {
      residential_area: 'the commune police',
      commune: 'the police of the tier above',
      agency: 'the managing office',
      enterprise: 'the managing office',
      school: 'the managing office',
    },
    all: 'Everything in the year',
    recorded: 'On record',
    nothingRecorded: 'Nothing yet. Begin with the first thing on the list.',
    full: 'See the whole dossier with the reasons of every criterion',
    due: (date) => `Until the end of ${date}`,
    daysLeft: (days) => (days === 0 ? 'today is the last day' : `${days} days left`),
    late: (days) => `${days} days late`,
    decideBy: (date) => `The decision must be there by ${date}`,
    from: (date) => `From ${date}`,
    doneOn: (date) => `Done on ${date}`,
    done: 'Done',
    doneByOthers: 'Confirmed by the police',
    have: (have, of) => `${have} of ${of} there`,
    notYet: 'Not done yet',
    lacksPapers: (names) => `still missing: ${names}`,
    later: 'Not yet due',
    anytime: 'Whenever something happens',
    doneByHead: (head) =>
      `${head}, does this with a sign-in of their own. ` +
      'Enter for them only when asked, from a paper.',
    nobodysWord: 'Nobody’s word is named yet: what is done here bears your own name.',
    closed: 'The dossier was sent and can no longer be changed',
    readOnly: 'You may read this dossier, and not fill this in.',
    nobodys: {
      title: 'This page is for whoever answers for one subject.',
      todo:
        'The account in use answers for no subject, so there is nothing to fill in here. ' +
        'The dossiers of subjects are under “Subjects”.',
      start: 'To my start page',
    },
    open: 'Look',
    waiting: 'Kept; it will be sent when the network is back.',
    waitingTodo: 'Nothing has to be done again. You may close this page.',
    doneHere: 'Done on this device, waiting to be sent',
    seeWaiting: 'See or change it under “Waiting to be sent”',
    addMore: 'Add more',
    sentWell: 'Recorded.',
    sending: 'Sending…',
    lookAgain: 'Look again, change',
    registerFirst: 'Register first, then do this.',
    registrationWaits:
      'The registration is kept on this device. Once it has been sent, this can be done.',
    step: {
      'dien-xet': 'Is it within the circular?',
      'dang-ky': 'Register',
      'so-lieu': 'Enter the figures of the year',
      'vu-viec': 'Tell what happened, or that nothing did',
      'danh-gia': 'Answer the criteria',
      hop: 'Hold the review meeting',
      'giay-to': 'Hand in the papers',
      gui: 'Send the dossier',
    },
    whyRegister: {
      area: 'You need: this year’s resolution, and how many households registered.',
      other: 'You need: this year’s resolution and plan.',
    },
    short: (fact, missing) =>
      fact === 'households_registered'
        ? `${missing} ${missing === 1 ? 'household' : 'households'} not registered`
        : `${missing} still missing`,
    shortWhy: (short, clause) =>
      `The registration was sent, with ${short}; ${clause} asks for all. ` +
      'Persuade them, then enter it and send it again before the last day.',
    shortStart: 'Enter and send it again',
    registeredOn: (date) => `Registered on ${date}`,
    dossierWaits: 'The dossier is finished on this device and waits to be sent.',
    dossierWaitsTodo:
      'It goes by itself once there is a network; nothing has to be done again. ' +
      'Until then it does not count as handed in.',
    why: {
      'dien-xet': 'A few questions about kind and size; the answer comes at once.',
      'so-lieu': 'The figures and ratings that the criteria ask for.',
      'vu-viec': 'The window is over. Say whether anything happened in it.',
      'danh-gia': 'A question per criterion: met, not met, or not known.',
      hop: 'Enter the day, who came, and the number of the minutes.',
      'giay-to': 'Photograph each paper, or give its number and day.',
      gui: 'All is done. Send it to be appraised and recognised.',
    },
    onRecord: {
      now: 'On record now',
      mine: 'What you are typing',
      take: 'Take what is on record',
      differs: (count) =>
        `To ${count} ${count === 1 ? 'question' : 'questions'}, what you are typing differs from ` +
        'what is on record. Both stand at each question; saving puts yours in its place.',
      last: (who, at) => `Recorded last: ${who}, ${at}.`,
    },
    start: {
      'dien-xet': 'Answer and see',
      'dang-ky': 'Begin to register',
      'so-lieu': 'Enter figures',
      'vu-viec': 'Answer',
      'danh-gia': 'Answer the questions',
      hop: 'Enter the meeting',
      'giay-to': 'Hand in papers',
      gui: 'Look through and send',
    },
    returned: 'The dossier was returned',
    returnedOn: (date) => `Returned on ${date}. To be completed:`,
    returnedTodo:
      'Put it right in the steps below, then send it again. The first day it was sent stays.',
    resend: 'Put right, send again',
    sentOn: (date) => `Sent on ${date}`,
    sentTitle: 'The dossier is being looked at',
    outOfScopeTodo: (who) => `Nothing has to be done this year. If this seems wrong, tell ${who}.`,
    outOfScopeAnswers: 'See what was declared of it',
    recognised: 'Recognised as “Safe in security and order”',
    notRecognised: 'Not recognised this year',
    notRecognisedTodo: (who) =>
      `If this seems wrong, ask ${who}. The reasons are seen by you and ` +
      'those who judged, never in public.',
    decidedOn: (date) => `Decision of ${date}`,
    reasons: 'Reasons',
    comes: 'What comes next',
    comesNext: {
      appraised: 'The police look through the dossier and ask if something is missing (appraisal)',
      concluded: 'The steering committee meets and concludes',
      decided: 'The chairman signs the decision; the certificate follows',
    },
    certificate: {
      open: 'Open the certificate',
      share: 'Send it to somebody',
      copied: 'The address that verifies the certificate was copied.',
      text: (name) => `The certificate of ${name} can be verified at`,
    },
    scope: {
      outcome: {
        in_scope: 'In scope',
        out_of_scope: 'Out of scope',
        not_enough_known: 'Not enough is known',
      },
      reason: {
        included: 'It is examined like any other.',
        excluded_by_flag: 'A kind of body that is not examined:',
        too_small: 'Small and micro enterprises are not examined. By its figures this one is:',
        size_not_known: 'Sector, workers and revenue or capital are needed.',
        level_excluded: 'Only levels that are not examined:',
        level_not_known: 'Which levels the school teaches is needed.',
        mixed_levels: 'Some of its levels are not examined; the managing officer decides.',
        officer_decided: 'The managing officer decided.',
      },
      untold:
        'Without a network the outcome of what was just entered is not known. It can be saved; ' +
        'this page will tell once there is one.',
      toSettle:
        'The year’s list says otherwise. The managing office will look and put it right; ' +
        'until then nothing has to be done.',
      levels: 'Which levels does the school teach?',
      sector: 'What is the main sector?',
      sectors: {
        production: 'Agriculture, forestry, fishery; industry, construction',
        trade: 'Trade, services',
      },
      workers: 'Insured workers, mean of the year',
      revenue: 'Revenue of the year (million đồng)',
      capital: 'Capital of the year (million đồng)',
      million: '20 billion is 20000.',
      billions: (billions) => `That is ${billions} billion đồng.`,
      limits: (workers, revenue, capital) =>
        `at most ${workers} people and (revenue at most ${revenue} billion đồng ` +
        `or capital at most ${capital} billion đồng).`,
      sizeBy: 'How the size is told: Decree 80/2021/NĐ-CP, Article 5.',
      sort: 'Is it of a kind that is not examined?',
      sortAnswer: { yes: 'It is', no: 'It is not' },
      flags: 'What does it have?',
      settled: 'On record as there. If that is wrong, ask the managing office to change it.',
      answer: { yes: 'Yes', no: 'No' },
      send: 'Save what the body is',
      nothing: 'Nothing differs from what is on record; there is nothing to save.',
      ask: (name) => `Declare what ${name} is, so that its scope can be told.`,
    },
    register: {
      resolution: 'Resolution',
      lead: 'Answer from top to bottom. What is not there yet may stay empty and be entered later.',
      number: 'Number of the paper',
      numberHint: {
        resolution_on: 'For instance 10-NQ/CB',
        plan_on: 'For instance 05/KH',
      },
      dated: 'Dated',
      outside: (from, to) =>
        `This day lies outside the first quarter (${from} – ${to}): it can be entered, ` +
        'but the criterion will not be met.',
      future: 'This day has not come yet.',
      on: 'Day of the registration',
      onNote: 'The day on which the form was signed.',
      send: 'Send the registration',
      ask: (name, year, on) =>
        `Register ${name} to strive for the standard “Safe in security and order” in ` +
        `${year}, on ${on}.`,
      again: 'Already registered. Sending again replaces what was sent before.',
    },
    share: {
      doneOther: 'How many',
      wholeOther: 'Of how many',
      enough: (number, whole) => `${number} of ${whole}: enough.`,
      short: (missing) => `${missing} short. It can be sent, but this criterion will not be met.`,
      above: 'This cannot be more than the whole.',
    },
    facts: {
      save: 'Save the figures',
      saveAsk: (name) => `Record the year’s figures of ${name}.`,
      paper: 'By paper number (if any)',
      provisional: 'Provisional so far',
      provisionalNote: 'Enter it again when the final one is there.',
      enoughRank: (rank) => `At least “${rank}” is needed.`,
      item: { yes: 'Yes', no: 'Not yet', not_applicable: 'Not applicable' },
      itemReason: 'Why does it not apply?',
      itemReasonMissing: 'Give the reason for the appraiser.',
      nothing: 'Nothing new was entered.',
    },
    figures: {
      title: (year) => `Cases in ${year}`,
      note: 'Left empty, what happened and is on record is counted.',
      source: 'From which statistical paper?',
      sourceHint: 'For instance: 90/TK-CAX',
      sourceMissing: 'Give the paper the counts were taken from.',
    },
    incidents: {
      rule: 'No names and no story: only what kind of thing, the day and how many.',
      reported: 'Reported',
      none: 'Nothing was reported in this window.',
      report: 'Report something that happened',
      nothing: 'Nothing happened',
      nothingLead: (from, to) =>
        `From ${from} to ${to}: tick what certainly did not happen, leave open what you are ` +
        'not sure of.',
      nothingAll: 'Each kind was looked at: none of them happened',
      nothingCount: (ticked, all) => `${ticked} of ${all} kinds ticked`,
      nothingWait: (to) =>
        `That nothing happened can be said for the whole window only after ${to}.`,
      nothingDone: 'What did not happen is confirmed.',
      nothingNone: 'Nothing is ticked. Tick what certainly did not happen.',
      nothingSend: 'Confirm that nothing happened',
      nothingAsk: (name, count) =>
        `Confirm that the ${count} things ticked did not happen in ${name} within the window.`,
      police: 'The police confirm it after that; theirs is what counts.',
      what: 'What happened?',
      when: 'On which day?',
      outside: 'This day lies outside this year’s window.',
      count: 'How many?',
      paperSensitive: 'Number of the paper file',
      paperSensitiveNote:
        'Of this only a count and the paper file’s number are kept. No detail is entered.',
      force: 'Force majeure (storm, flood, lightning…): it could be neither foreseen nor prevented',
      forceNote: 'The appraiser decides; if accepted, it does not cost the title.',
      send: 'Report it',
      zero: 'At least 1. What did not happen is not reported here.',
      ask: (what, count, on, name) => `Record: ${what}, ${count} in number, on ${on}, in ${name}.`,
      missing: 'Choose one.',
      notLost: 'What is reported is not yet a title lost.',
      route: {
        timely:
          'Detected in time, harm reduced and reported at once, the criterion can still be met. ' +
          'The commune police confirm the three.',
        force: 'If force majeure is accepted, the criterion can still be met.',
        counted:
          'It counts in the comparison with the year before. If the total does not rise, ' +
          'it is met.',
        none:
          'Nothing excepts this. It must be reported all the same: hidden and found out is ' +
          'worse.',
      },
      claimed: 'Force majeure was claimed',
      accepted: 'Force majeure was accepted',
      refused: 'Force majeure was not accepted',
      excepted: 'The police confirmed: detected in time, harm reduced, reported at once',
    },
    assess: {
      lead: 'Answer truly. When in doubt choose “I do not know”: the appraiser will look.',
      progress: (done, all) => `${done} of ${all} answered`,
      options: { met: 'Met', not_met: 'Not met', not_enough_known: 'I do not know' },
      means: {
        finding: { met: 'Done in full', not_met: 'Not done, or not in full' },
        none: { met: 'It did not happen', not_met: 'It happened' },
        year_on_year: { met: 'Not more than the year before', not_met: 'More' },
        other: { met: 'Yes', not_met: 'No' },
        not_enough_known: 'For the officer',
      },
      engine: 'By what is on record',
      against: 'Differs from what is on record. If the record is wrong, put it right first.',
      why: 'Say more (if you like)',
      skipped: 'Not asked, since it does not apply',
      send: 'Save the answers',
      ask: (name, met, notMet, open) =>
        `The answers of ${name}: ${met} met, ${notMet} not met, ${open} not known.`,
      missing: (count) => `${count} questions are not answered.`,
      toMissing: 'To the question not answered',
      unanswered: 'Not answered yet.',
    },
    review: {
      on: 'On which day was it held?',
      who: 'Who came?',
      absent: (names) => `Absent: ${names}. It can be entered; the dossier will show it.`,
      chair: 'Who chaired it?',
      chairNote: (seat) => `By the circular it is chaired by: ${seat}.`,
      number: 'Number of the minutes',
      numberNote: 'Without one write “no number”.',
      count: 'How many people came?',
      send: 'Save the meeting',
      nobody: 'At least 1 person.',
      ask: (name, on, count) => `The review meeting of ${name} on ${on}, ${count} present.`,
      missing: 'Fill this in.',
    },
    submit: {
      lead: 'Look it through once more before sending.',
      against: 'Something reported does not agree with what was answered',
      againstMet: (clause) => `The answer to ${clause} is “met”.`,
      againstNothing: 'You confirmed that this did not happen.',
      againstWaits: 'waiting to be sent',
      againstTodo:
        'Mend first whatever is wrong. If all of it is right, it can be sent: the appraiser ' +
        'looks at both.',
      toIncidents: 'See what was reported',
      toAnswers: 'Look at the answers again',
      lacks: 'To be done before sending',
      papers: 'Papers of the dossier',
      papersLack: (count) => (count === 1 ? '1 paper is missing' : `${count} papers are missing`),
      papersRefused:
        'It can be sent once all papers are there. One way is enough for each: photograph it, ' +
        'choose a file, or give its number and day.',
      papersComing: (count) =>
        count === 1 ? '1 paper is on its way' : `${count} papers are on their way`,
      paperComing: 'a photograph or file waits to be sent',
      papersWait:
        'Once photographs and files have been sent, the dossier can be sent. All that was done ' +
        'is kept; nothing has to be done again.',
      papersTaken:
        'It can be sent if they were handed in on paper; the dossier may come back for them.',
      papersAll: 'All papers are there',
      answers: 'Your answers',
      send: 'Send the dossier',
      ask: (name, year) =>
        `Send the dossier of ${name} for recognition in ${year}. ` +
        'After that it can be changed only when it is returned.',
    },
  },
};
