import { showPopup } from './show-popup.tsx';

await showPopup('popup');
