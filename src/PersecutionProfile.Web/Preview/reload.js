const shown = document.currentScript.dataset.snapshot;
new EventSource("/preview/changes").onmessage = change => change.data === shown || location.reload();
