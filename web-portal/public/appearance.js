// Runs before the page is painted; src/appearance writes what it reads.
;(function () {
  var root = document.documentElement
  try {
    var chosen = JSON.parse(localStorage.getItem('athena.appearance') || '{}')
    root.dataset.theme = chosen.theme || 'system'
    root.dataset.contrast = chosen.contrast || 'system'
    if (chosen.language) {
      root.lang = chosen.language
      root.dir = chosen.language === 'ar' ? 'rtl' : 'ltr'
    }
  } catch {
    root.dataset.theme = 'system'
  }
})()
