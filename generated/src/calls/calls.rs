// @generated from spec/calls/calls.yaml by `cargo xtask gen`. Do not edit.

//! The calls that were made in an app.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/calls-apis/overview>.

use crate::access::{AppOrUser, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{CallStatus, CallType, ReceiverType, SessionId, Uid};

/// Calls about calls: [`Client::calls`](crate::Client::calls).
#[derive(Debug, Clone)]
pub struct Calls<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app or as a user.
impl<A: runtime::Grants<AppOrUser>> Calls<A> {
    /// Lists calls, with participants, recordings and transcriptions where there are any.
    ///
    /// `GET /calls` of the family `calls`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` optional;
    /// rate class `standard`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CALLS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/calls-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").calls().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListCalls {
        ListCalls::new::<AppOrUser>(&self.0)
    }

    /// Gets a call.
    ///
    /// `GET /calls/{sessionId}` of the family `calls`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// optional; rate class `standard`.
    ///
    /// - `session_id`: A call's id. On the wire: `sessionId`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_CALL_SESSION_NOT_FOUND` and those of [every
    /// call](crate::families::CALLS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/calls-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .calls()
    ///     .get("v1.us.2401a7b3c9d5e.1767261600")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, session_id: impl Into<SessionId>) -> GetCall {
        GetCall::new::<AppOrUser>(&self.0).set_path::<SessionId>("sessionId", session_id)
    }

    /// Lists a call's transcriptions, newest first. They are made after the call, so at first there may be none.
    ///
    /// `GET /calls/{sessionId}/transcriptions` of the family `calls`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional; paging `pages`; rate class `standard`.
    ///
    /// - `session_id`: A call's id. On the wire: `sessionId`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_CALL_SESSION_NOT_FOUND` and those of [every
    /// call](crate::families::CALLS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/calls-apis/get-call-transcriptions>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client
    ///     .on_behalf_of("ada")
    ///     .calls()
    ///     .list_transcriptions("v1.us.2401a7b3c9d5e.1767261600")
    ///     .stream();
    /// while let Some(transcription) = rows.next().await {
    ///     let transcription = transcription?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_transcriptions(
        &self,
        session_id: impl Into<SessionId>,
    ) -> ListCallTranscriptions {
        ListCallTranscriptions::new::<AppOrUser>(&self.0)
            .set_path::<SessionId>("sessionId", session_id)
    }
}

runtime::endpoint!(Calls::list: LIST of families::CALLS {
    id: "calls.list", method: runtime::Method::GET, path: "/calls", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/calls-apis/overview"),
} ListCalls -> Vec<Call>);

impl ListCalls {
    /// Only audio calls, or only video calls. On the wire: `type`.
    pub fn kind(self, kind: impl Into<CallType>) -> Self {
        self.set_query::<CallType>("type", kind)
    }

    /// Only calls of this mode.
    pub fn mode(self, mode: impl Into<CallMode>) -> Self {
        self.set_query::<CallMode>("mode", mode)
    }

    /// Only calls with exactly this many participants. On the wire: `participantsCount`.
    #[inline]
    pub fn participants_count(self, participants_count: i64) -> Self {
        self.set_query::<i64>("participantsCount", participants_count)
    }

    /// Only calls that started at this time. In Unix seconds. On the wire: `startedAt`.
    pub fn started_at(self, started_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("startedAt", started_at)
    }

    /// Only calls of this status.
    pub fn status(self, status: impl Into<CallStatus>) -> Self {
        self.set_query::<CallStatus>("status", status)
    }

    /// Only one-to-one calls, or only calls of groups. On the wire: `receiverType`.
    pub fn receiver_type(self, receiver_type: impl Into<ReceiverType>) -> Self {
        self.set_query::<ReceiverType>("receiverType", receiver_type)
    }

    /// Only calls that ended at this time. In Unix seconds. On the wire: `endedAt`.
    pub fn ended_at(self, ended_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("endedAt", ended_at)
    }

    /// Only calls with a recording, or without. On the wire: `hasRecording`.
    #[inline]
    pub fn has_recording(self, has_recording: bool) -> Self {
        self.set_query::<bool>("hasRecording", has_recording)
    }

    /// Only calls with a transcription, or without. On the wire: `hasTranscription`.
    #[inline]
    pub fn has_transcription(self, has_transcription: bool) -> Self {
        self.set_query::<bool>("hasTranscription", has_transcription)
    }

    /// Only calls that this user took part in.
    pub fn uid(self, uid: impl Into<Uid>) -> Self {
        self.set_query::<Uid>("uid", uid)
    }
}

runtime::endpoint!(Calls::get: GET of families::CALLS {
    id: "calls.get", method: runtime::Method::GET, path: "/calls/{sessionId}", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/calls-apis/overview"),
} GetCall -> Call);

runtime::endpoint!(Calls::list_transcriptions: LIST_TRANSCRIPTIONS of families::CALLS {
    id: "calls.list_transcriptions", method: runtime::Method::GET,
    path: "/calls/{sessionId}/transcriptions", paging: runtime::Paging::Pages { page: "page",
    size: "perPage", meta: "pagination", current: "current_page", total: "total_pages" },
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/calls-apis/get-call-transcriptions"),
} ListCallTranscriptions -> [Transcription]);

impl ListCallTranscriptions {
    /// Which page. At least 1. The server assumes `1` if it is left out.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query::<i64>("page", page)
    }

    /// Transcriptions per page. From 1 to 1000. The server assumes `100` if it is left out. On the wire: `perPage`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query::<i64>("perPage", per_page)
    }
}

/// A call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The call's id. On the wire: `sessionId`.
    pub session_id: SessionId,
    /// Sound alone or with pictures. On the wire: `type`.
    pub kind: Option<CallType>,
    /// What kind of session it is.
    pub mode: Option<CallMode>,
    /// How far it has come.
    pub status: Option<CallStatus>,
    /// Who started it.
    pub initiator: Option<Uid>,
    /// What the receiver is. On the wire: `receiverType`.
    pub receiver_type: Option<ReceiverType>,
    /// A UID or a GUID.
    pub receiver: Option<String>,
    /// How many took part; each device counts. On the wire: `totalParticipants`.
    pub total_participants: Option<i64>,
    /// Minutes of audio of all together. On the wire: `totalAudioMinutes`.
    pub total_audio_minutes: Option<f64>,
    /// Minutes of video of all together. On the wire: `totalVideoMinutes`.
    pub total_video_minutes: Option<f64>,
    /// How long it took, in minutes. On the wire: `totalDurationInMinutes`.
    pub total_duration_in_minutes: Option<f64>,
    /// The same as `HH:MM:SS`. On the wire: `totalDuration`.
    pub total_duration: Option<String>,
    /// There are recordings. On the wire: `hasRecording`.
    pub has_recording: Option<bool>,
    /// There are transcriptions. On the wire: `hasTranscription`.
    pub has_transcription: Option<bool>,
    /// The id of the meeting in it.
    pub mid: Option<String>,
    /// What the app keeps about it. On the wire: `metaData`.
    pub meta_data: Option<runtime::Object>,
    /// Its tags.
    pub tags: Option<Vec<String>>,
    /// When it was initiated. In Unix seconds. On the wire: `initiatedAt`.
    pub initiated_at: Option<runtime::Timestamp>,
    /// When it started. In Unix seconds. On the wire: `startedAt`.
    pub started_at: Option<runtime::Timestamp>,
    /// When it ended. In Unix seconds. On the wire: `endedAt`.
    pub ended_at: Option<runtime::Timestamp>,
    /// Who took part.
    pub participants: Option<Vec<CallParticipant>>,
    /// Its recordings.
    pub recordings: Option<Vec<Recording>>,
    /// Its five newest transcriptions.
    pub transcriptions: Option<Vec<Transcription>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Call {
    session_id = "sessionId", kind = "type", mode = "mode", status = "status",
    initiator = "initiator", receiver_type = "receiverType", receiver = "receiver",
    total_participants = "totalParticipants", total_audio_minutes = "totalAudioMinutes",
    total_video_minutes = "totalVideoMinutes", total_duration_in_minutes = "totalDurationInMinutes",
    total_duration = "totalDuration", has_recording = "hasRecording",
    has_transcription = "hasTranscription", mid = "mid", meta_data = "metaData" lenient,
    tags = "tags" lenient, initiated_at = "initiatedAt", started_at = "startedAt",
    ended_at = "endedAt", participants = "participants", recordings = "recordings",
    transcriptions = "transcriptions",
});

/// What kind of session a call is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallMode {
    /// `call`
    Call,
    /// `meet`
    Meet,
    /// `presenter`
    Presenter,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(CallMode { Call = "call", Meet = "meet", Presenter = "presenter" });

/// A user's part in a call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallParticipant {
    /// The user.
    pub uid: Uid,
    /// The device. On the wire: `deviceId`.
    pub device_id: Option<String>,
    /// How far it has come for this user.
    pub state: Option<CallParticipantState>,
    /// The user took the call. On the wire: `isJoined`.
    pub is_joined: Option<bool>,
    /// Minutes of audio. On the wire: `totalAudioMinutes`.
    pub total_audio_minutes: Option<f64>,
    /// Minutes of video. On the wire: `totalVideoMinutes`.
    pub total_video_minutes: Option<f64>,
    /// How long the user took part, in minutes. On the wire: `totalDuration`.
    pub total_duration: Option<f64>,
    /// The same, by another name. On the wire: `totalDurationInMinutes`.
    pub total_duration_in_minutes: Option<f64>,
    /// The id of the meeting.
    pub mid: Option<String>,
    /// When the user joined. In Unix seconds. On the wire: `joinedAt`.
    pub joined_at: Option<runtime::Timestamp>,
    /// When the user left. In Unix seconds. On the wire: `leftAt`.
    pub left_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(CallParticipant {
    uid = "uid", device_id = "deviceId", state = "state", is_joined = "isJoined",
    total_audio_minutes = "totalAudioMinutes", total_video_minutes = "totalVideoMinutes",
    total_duration = "totalDuration", total_duration_in_minutes = "totalDurationInMinutes",
    mid = "mid", joined_at = "joinedAt", left_at = "leftAt",
});

/// How far it has come for this user.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallParticipantState {
    /// `ongoing`
    Ongoing,
    /// `ended`
    Ended,
    /// `unanswered`
    Unanswered,
    /// `rejected`
    Rejected,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(CallParticipantState {
    Ongoing = "ongoing", Ended = "ended", Unanswered = "unanswered", Rejected = "rejected",
});

/// A recording of a call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Recording {
    /// The recording's id.
    pub rid: Option<String>,
    /// Where it lies.
    pub recording_url: Option<String>,
    /// How long it is.
    pub duration: Option<f64>,
    /// When it starts. In Unix seconds. On the wire: `startTime`.
    pub start_time: Option<runtime::Timestamp>,
    /// When it ends. In Unix seconds. On the wire: `endTime`.
    pub end_time: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Recording {
    rid = "rid", recording_url = "recording_url", duration = "duration" lenient,
    start_time = "startTime" lenient, end_time = "endTime" lenient,
});

/// A transcription of a call. What has no value is left out.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Transcription {
    /// The transcription's id.
    pub tid: String,
    /// The room that the call was in. On the wire: `roomName`.
    pub room_name: Option<String>,
    /// The meeting; absent where the whole session is transcribed.
    pub mid: Option<String>,
    /// When it starts. In Unix seconds. On the wire: `startTime`.
    pub start_time: Option<runtime::Timestamp>,
    /// When it ends. In Unix seconds. On the wire: `endTime`.
    pub end_time: Option<runtime::Timestamp>,
    /// When it was made. As an RFC 3339 text. On the wire: `transcriptDate`.
    pub transcript_date: Option<runtime::DateTime>,
    /// Where it lies. On the wire: `transcriptUrl`.
    pub transcript_url: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Transcription {
    tid = "tid", room_name = "roomName", mid = "mid", start_time = "startTime",
    end_time = "endTime", transcript_date = "transcriptDate", transcript_url = "transcriptUrl",
});
