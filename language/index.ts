export { speak } from './messages/message.ts';
