const shown = document.currentScript.dataset.snapshot;
new EventSource("/_preview/changes").onmessage = change => change.data === shown || location.reload();
