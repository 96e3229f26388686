package eu.controvoce.rumour;

/** How the report reached us. */
public enum ReportedVia {
  COUNTER,
  FIELD,
  PHONE,
  EMAIL,
  MEETING,
  MEDIA_MONITORING,
  PUBLIC_FORM,
  IMPORT,
  API
}
