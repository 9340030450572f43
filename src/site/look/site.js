/**
 * The one script. Nothing on the site needs it: it moves by keys, opens a comparison over the page instead of
 * leaving it, and lights up all the pieces of an attribution together.
 */
'use strict'
{
  const typing = (node) =>
    node instanceof HTMLElement && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName))
  const seen = (node) => node.getClientRects().length > 0
  const first = (node) => (node.matches('a') ? node : (node.querySelector('a') ?? node))

  const move = (by) => {
    const stops = [...document.querySelectorAll('[data-stop]')].filter(seen)
    const now = stops.findIndex((stop) => stop.contains(document.activeElement))
    const next = stops[now < 0 ? (by > 0 ? 0 : stops.length - 1) : now + by]
    if (!next) return
    const target = first(next)
    if (target === next && !next.hasAttribute('tabindex')) next.tabIndex = -1
    target.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest' })
  }

  const over = (label) => {
    const dialog = document.createElement('dialog')
    dialog.setAttribute('aria-label', label)
    const close = document.createElement('button')
    close.type = 'button'
    close.className = 'close'
    close.textContent = 'Close'
    close.addEventListener('click', () => dialog.close())
    dialog.append(close)
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())
    dialog.addEventListener('close', () => dialog.remove())
    return dialog
  }

  // Part of another page of this site, shown over this one; where that fails the link is followed.
  const show = async (href, pick, label) => {
    try {
      const answer = await fetch(href)
      if (!answer.ok) throw new Error(String(answer.status))
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const part = page.querySelector(pick)
      if (!part) throw new Error('nothing to show')
      const dialog = over(label)
      part.querySelectorAll('.exhibits').forEach((node) => node.remove())
      part.querySelectorAll('[id]').forEach((node) => node.removeAttribute('id'))
      dialog.append(document.importNode(part, true))
      document.body.append(dialog)
      dialog.showModal()
    } catch {
      location.assign(href)
    }
  }

  const keys = () => document.querySelector('dialog[open]') || show('/about', '#keyboard', 'Keys')

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
    if (document.querySelector('dialog[open]')) return
    if (event.key === 'j') move(1)
    else if (event.key === 'k') move(-1)
    else if (event.key === '?') keys()
    else if (event.key === '/') {
      const field = document.getElementById('q')
      field.focus()
      field.select()
    } else return
    event.preventDefault()
  })

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    const link = event.target instanceof Element && event.target.closest('a[data-opens], a[data-keys]')
    if (!link) return
    event.preventDefault()
    if (link.hasAttribute('data-keys')) keys()
    else show(link.href, 'article.compare', 'Two tellings side by side')
  })

  const light = (of) => {
    document.querySelectorAll('.lit').forEach((node) => node.classList.remove('lit'))
    if (!of) return
    for (const node of document.querySelectorAll('[data-of]'))
      if (node.dataset.of.split(' ').includes(of)) node.classList.add('lit')
    document.querySelector('[data-notes="' + CSS.escape(of) + '"]')?.classList.add('lit')
  }
  const noteOf = (node) =>
    node.closest?.('[data-notes]')?.dataset.notes ?? node.closest?.('[data-of]')?.dataset.of.split(' ').at(-1)
  document.addEventListener('mouseover', (event) => light(noteOf(event.target)))
  document.addEventListener('focusin', (event) => light(noteOf(event.target)))

  // A part that an address names is opened, not hidden.
  const unfold = () => {
    const part = document.querySelector(':target')
    if (part instanceof HTMLDetailsElement) part.open = true
  }
  addEventListener('hashchange', unfold)
  unfold()
}
