// What a partner's page loads: registers <complaint-form>, once, however often it is loaded.
import { ComplaintForm } from './form/complaint-form-element.ts';

export type { ComplaintFormEvents } from './form/events.ts';
export { ComplaintForm };

if (!customElements.get('complaint-form')) customElements.define('complaint-form', ComplaintForm);

declare global {
  interface HTMLElementTagNameMap {
    'complaint-form': ComplaintForm;
  }
}
