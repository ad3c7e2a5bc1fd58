import { init } from './redoc.standalone.js'

init('openapi.json', { disableTelemetry: true, disableSearch: true }, document.getElementById('redoc'))
