// google.script.run as a promise; the page calls one function of the script with plain values.

type Runner = {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  sidebarState(token: string): void;
};

declare const google: { readonly script: { readonly run: Runner } };

export const sidebarState = (token: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).sidebarState(token);
  });
