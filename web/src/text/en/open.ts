import type { OpenWords } from '../vi/open.ts';

export const open: OpenWords = {
  product: 'Bình Yên',
  otherLanguage: 'Tiếng Việt',
  demonstration: 'INVENTED DATA – WITHOUT ANY VALUE',
  needsScript: 'This page needs JavaScript.',
  skip: 'To the main content',
  reading: 'Text size and contrast',
  smaller: 'A− smaller text',
  usual: 'A usual text',
  larger: 'A+ larger text',
  contrast: 'High contrast',
  print: 'Print this page',
  printed: (day) => `Printed ${day}`,
  unreachable: 'The server cannot be reached. Check the network and reload.',
  unreachableYet: 'The server cannot be reached. What you typed is still here; try again later.',
  unreached: {
    title: 'This paper cannot be opened yet',
    told:
      'The server draws and keeps it, and cannot be reached now. Check the network and open it ' +
      'again.',
    kept: 'The page you were on is still open in the tab before; close this one to go back.',
    again: 'Open again',
  },
  pages: 'Other pages',
  toVerification: 'Check a certificate',
  toRegister: 'Register',
  toSignIn: 'Sign in',
  kind: {
    residential_area: 'Residential area',
    commune: 'Commune, ward, township',
    agency: 'Agency',
    enterprise: 'Enterprise',
    school: 'School',
  },
  signIn: {
    title: 'Sign in',
    about: 'Recognition of places that are safe in security and order',
    account: 'Account',
    password: 'Password',
    show: 'Show the password',
    forgotten: 'Forgotten? Ask your administrator for a new link to set a password.',
    ended: 'The session has ended; sign in again to go on.',
    waits: (count) =>
      `${count} acts are not sent yet and stay on this machine; when whoever did them signs in ` +
      'again they are sent, or asked about.',
    people: 'Enter the demonstration',
    secrets: 'Thông tư 124/2021/TT-BCA · State secrets do not belong in this system.',
  },
  verification: {
    title: 'Check a certificate',
    waiting: 'Looking for the certificate…',
    compare:
      'Compare with the paper: name, kind, year, number and day of the decision and number in ' +
      'the register must agree. If one differs, ask the police of the commune that issued it.',
    typed: 'Type the code on the paper',
    typedLead:
      'The code has 32 digits and letters from a to f, at the end of the address printed ' +
      'beside the square. The whole address will do; blanks do not matter.',
    code: 'The code or the address on the paper',
    codeCount: (count) => `${count}/32`,
    codeWrong: 'The code has 32 characters: digits and the letters a to f.',
    elsewhere: (host) =>
      `This address leads to ${host}, not to this page. A paper whose code leads elsewhere may ` +
      'be false: type the last 32 characters alone to check them here, and ask the police that ' +
      'issued it.',
    check: 'Check',
    another: 'Check another paper',
    valid: 'The certificate is valid',
    validMeans: 'It was issued by this system, with what stands below.',
    revoked: 'The certificate was revoked',
    revokedMeans: 'It was issued, but no longer holds.',
    unknown: 'No certificate has this code',
    unknownMeans:
      'Scan the code again. If nothing changes, this system did not issue the paper, and ' +
      'it may be forged.',
    tooOften: 'Checked too often',
    tooOftenMeans: 'Wait a minute, then check again.',
    failed: 'It could not be looked up',
    subject: 'Recognised',
    kindOf: 'Kind',
    place: 'Place',
    distinction: 'Standard',
    distinctionOf: (year) => `“An toàn về an ninh, trật tự” of ${year}`,
    decision: 'Decision',
    decisionOf: (number, day) => `${number} of ${day}`,
    issuer: 'Issued by',
    signer: 'Signed by',
    register: 'Register number',
  },
  register: {
    title: 'Register',
    lead: 'Those recognised as meeting “An toàn về an ninh, trật tự” (safe in security and order)',
    year: 'Year',
    yearOf: (year) => `${year}`,
    place: 'Place',
    all: 'All',
    allOf: (place) => `All of ${place}`,
    kind: 'Kind',
    name: 'Name',
    nameHint: 'With or without marks',
    search: 'Search',
    clear: 'Clear the conditions',
    waiting: 'Searching…',
    decision: 'Decision',
    decisionOf: (number, day) => `${number} of ${day}`,
    issuer: 'Recognised by',
    number: 'Register number',
    next: 'Next page',
    first: 'First page',
    none: 'Nothing fits the conditions.',
    noneTodo: 'Type less, or choose another year or a wider place.',
    note:
      'The register holds only those recognised. A name that is missing says nothing: it ' +
      'may not be decided yet, not be in scope, or be written otherwise.',
    closed: 'The register is not published.',
    closedTodo: 'Ask the police or the People’s Committee of the commune.',
    tooOften: 'Asked too often. Wait a minute and try again.',
  },
};
