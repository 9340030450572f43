import { aboutPage } from './pages/about.js'
import { apiPage } from './pages/api.js'
import { capturePage } from './pages/capture.js'
import { checkPage } from './pages/check.js'
import { comparePage } from './pages/compare.js'
import { documentPage } from './pages/document.js'
import { documentsPage } from './pages/documents.js'
import { familyPage } from './pages/family.js'
import { outletsPage } from './pages/outlets.js'
import { searchPage } from './pages/search.js'
import { speakerPage } from './pages/speaker.js'
import { speakersPage } from './pages/speakers.js'
import { storiesPage } from './pages/stories.js'
import { storyPage } from './pages/story.js'
import { utterancesPage } from './pages/utterances.js'
import { utterancePage } from './pages/utterance.js'
import type { Mounted } from './resource.js'

const described: readonly Mounted[] = [
  storiesPage,
  storyPage,
  documentsPage,
  documentPage,
  capturePage,
  familyPage,
  outletsPage,
  utterancesPage,
  utterancePage,
  comparePage,
  speakersPage,
  speakerPage,
  searchPage,
  checkPage,
  aboutPage,
]

/** Every address that is a page and JSON. */
export const resources: readonly Mounted[] = [...described, apiPage(described)]
