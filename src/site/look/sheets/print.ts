/** On paper a page is an exhibit: no fields, no menus, the captures with their hashes. */
export const PRINT = `
@media print {
  @page { margin: 18mm 16mm }
  html { font-size: 10pt }
  body { max-width: none; padding: 0; display: block }
  .top nav, .search, .skip, .foot, .narrow, .pager, .doors, dialog, .legend, .places { display: none }
  .top { padding: 0 0 6pt }
  main { padding: 12pt 0 0 }
  a { text-decoration: none }
  .on-paper { display: inline }
  .scroll { overflow: visible }
  .matrix { font-size: 8.5pt }
  .matrix th[scope='row'], .matrix thead th:first-child { position: static; width: 32%; min-width: 0 }
  .matrix thead th { min-width: 0 }
  .telling, .matrix tr, .block, .sides .side, .exhibits tr { break-inside: avoid }
  .block { grid-template-columns: minmax(0, 62%) minmax(0, 1fr); gap: 0 6mm }
  .block > .said { font-size: 10.5pt; line-height: 1.5 }
  .telling { grid-template-columns: 26mm minmax(0, 1fr) }
  .telling blockquote { font-size: 11pt } .telling.fullest blockquote { font-size: 13pt }
  .sides { grid-template-columns: 1fr 1fr; gap: 8mm }
  .exhibits { margin-top: 8mm }
  .capture { padding: 0; font-size: 8pt }
  ins, .content, .cell.altered, mark { -webkit-print-color-adjust: exact; print-color-adjust: exact }
}
`
