import type { Words } from '../vi.ts';

export const outbox: Pick<Words, 'outbox' | 'offline' | 'paperLink'> = {
  outbox: {
    title: 'Waiting to be sent',
    lead:
      'Done on this machine and not yet received by the server. ' +
      'It goes by itself once there is a network.',
    badge: (count) => `Waiting to be sent: ${count}`,
    nothing: 'Nothing waits to be sent.',
    nothingTodo: 'What is done without a network stays here until the server has received it.',
    search: 'Search',
    searchHint: 'Name of the subject, content; accents are not needed',
    notFound: 'Nothing matches.',
    toDecide: 'For you to decide',
    waiting: 'Waiting',
    files: 'Photographs and files waiting',
    sent: 'Sent in the last day',
    sentNone: 'Nothing was sent from this machine today.',
    state: {
      waiting: 'Waiting',
      sending: 'Being sent',
      refused: 'Refused',
      conflict: 'There is a newer version',
      sent: 'Sent',
    },
    madeAt: (when) => `Done at ${when}`,
    sentAt: (when) => `Received by the server at ${when}`,
    onBehalf: (who, paper) => `Entered on behalf of ${who} (${paper})`,
    behind: (title) => `Waits for an earlier one: ${title}`,
    sendNow: 'Send now',
    again: 'Send again',
    edit: 'Edit',
    open: 'Open its page',
    drop: 'Drop it',
    dropAsk: (title) => `Drop this and do not send it: ${title}`,
    unsure:
      'The server may have received this while its answer was lost. Sending it again does not ' +
      'record it twice; if you drop it, it may have been recorded all the same.',
    compare: 'Compare the two',
    compareLead: 'While this waited, the server’s version changed. Look at both and decide.',
    compareOffline: 'A network is needed to see the server’s version.',
    content: 'Content',
    mine: 'Mine',
    theirs: 'On the server now',
    differs: 'Different',
    keepMine: 'Send mine',
    keepMineAsk: (title) => `Send mine in place of the server’s version: ${title}`,
    dropMine: 'Keep the server’s',
    copyOver: 'Edit from the newer version',
    ofOthers: (count) =>
      `${count} acts of other people wait on this machine. ` +
      'They are sent when that person signs in.',
    signIn: (count, name) =>
      `Your session has ended. ${count} acts of ${name} are kept; sign in again to send them.`,
    signInButton: 'Sign in again',
    field: {
      reason: 'Reason',
      held_on: 'Held on',
      minutes_number: 'Number of the minutes',
      chaired_by: 'Chaired by',
      present_count: 'Present',
      attended: 'Attended',
      registered_on: 'Registered on',
      force_majeure: 'Force majeure',
      discipline: 'Discipline',
      paper: 'Paper',
      name: 'Name',
      version: 'Version',
      detected_in_time: 'Detected in time',
      harm_reduced: 'Harm reduced',
      reported_at_once: 'Reported at once',
    },
    yearBefore: 'the year before',
    none: 'Not recorded',
    problem: {
      offline: {
        message: 'The server cannot be reached.',
        todo: 'Check the network and try again. Nothing is lost.',
      },
      needs_network: {
        message: 'The server cannot be reached. This cannot wait to be sent later.',
        todo:
          'The server must check and record it at once. What you typed is still here; press ' +
          'again when there is a network: it is not recorded twice.',
      },
      not_by_itself: {
        message: 'This cannot be sent later by itself.',
        todo: 'Open its page, look at it again and do it there with a network; drop it here.',
      },
      not_signed_in: {
        message: 'You are not signed in on this machine.',
        todo: 'Sign in and do it again.',
      },
      act_too_old: {
        message: 'This has waited for more than 30 days and is no longer sent by itself.',
        todo: 'See whether it is still right, then send it again or drop it.',
      },
      act_too_large: {
        message: 'This is larger than 1 MB and cannot be kept.',
        todo: 'Enter it in parts.',
      },
      outbox_full: {
        message: 'This machine keeps too much unsent (2,000 acts or 20 MB at most).',
        todo: 'Go where there is a network, let some be sent, then go on.',
      },
      act_dropped: {
        message: 'This was dropped in another window.',
        todo: 'Do it again if it is still needed.',
      },
      being_edited: {
        message: 'Opened for editing, not sent: it waits until a corrected one replaces it.',
        todo: 'Press “Edit” to go on and send it, send the old one again, or drop it.',
      },
      unknown: {
        message: 'The server’s answer could not be read.',
        todo: 'Try again in a few minutes; if it persists, tell the administrator.',
      },
    },
  },
  offline: {
    line: (when) => `Offline – figures of ${when}`,
    lineEmpty: 'Offline',
    waitingNotice: 'Kept, to be sent when there is a network',
    decideNotice: 'Something is for you to decide',
    seeWaiting: 'See what waits',
    newer: 'There is a newer version of the software.',
    reload: 'Reload',
    newerNote: 'What you are entering and what waits is kept.',
    menu: 'Waiting, working offline',
    notKept: {
      opening:
        'This is not on this device: next time, open it once while there is a network.',
      button:
        'This is not kept here: next time, while there is a network, open it once, or press ' +
        '“Keep for working offline” at',
    },
    prepare: {
      title: 'Working without a network',
      lead: (place) =>
        `Keep the dossiers of ${place} on this machine, to open them without a network. ` +
        'They go when you sign out, when somebody else signs in, or after 7 days.',
      leadOwn:
        'Keep your subject’s dossier on this machine, to open it without a network. ' +
        'It goes when you sign out, when somebody else signs in, or after 7 days.',
      button: 'Keep for working offline',
      again: 'Keep the newest',
      going: (done, all) => `${done} of ${all} dossiers kept…`,
      done: (count, when) => `${count} dossiers kept at ${when}.`,
      notSafe: 'This browser cannot keep pages; use Chrome, Edge, Firefox or Safari.',
    },
  },
  paperLink: {
    needsNetwork: 'Needs the network',
    whenThere: {
      paper: 'The server draws this paper. It opens when the network is back.',
      file: 'The server keeps this file. It opens when the network is back.',
    },
  },
};
