// Counts what a strict policy forbids, and loads the form as a partner's page would.
document.addEventListener('securitypolicyviolation', (event) => {
  document.body.dataset.violation = `${event.violatedDirective} ${event.blockedURI}`;
});

await import('../../widget/complaint-form.ts');

export {};
