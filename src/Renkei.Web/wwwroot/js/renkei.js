// Enhancements only: every page works without them. Each is a custom element, because scripts of a page
// do not run again after an enhanced navigation while elements are always connected anew.
import "./error-summary.js";
import "./text-count.js";
import "./print-button.js";
import "./unsaved-changes.js";
import "./menus.js";
import "./navigation.js";
