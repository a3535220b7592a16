import { connectToHost } from './host.ts';
import { PreviewPage } from './preview-page.ts';

new PreviewPage(connectToHost()).start();
