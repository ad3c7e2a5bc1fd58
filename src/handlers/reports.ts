import type { Responder, SourceHandlers } from '../contract/events.ts'

/** What happens on an uploaded report. */
export const reports: SourceHandlers<'reports'> = {
  report({ event, publish }) {
    const { report_file: file, report_name, target_chat } = event.data
    publish('report.uploaded', { source: event.source, report_name, target_chat, file })
  },
}

/** What the uploader is told. */
export const reportsResponder: Responder<'reports'> = ({ data }) => ({
  status: 'received',
  filename: data.report_file.filename,
  size: data.report_file.size_bytes,
})
