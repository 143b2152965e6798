// Generated code imports APIRuntime alone, and names JSON values and HTTP fields in its declarations.
@_exported public import APIJSON
@_exported public import HTTPTypes
