//! Parameters and bodies: what can be sent where.

use super::below_head;

#[test]
fn a_type_that_cannot_be_sent_there() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /teas/{tea}
            onBehalfOf: unsupported
            path: {tea: object}
            headers: {X-Tea: [string]}
            query: {filter: {string: string}, lists: [[string]]}
            body: {photo: file, photos?: [file]}
    "), @r"
    error: the type of `tea` cannot be sent in a path
      --> spec/teas.yaml:10:12
       |
    10 |     path: {tea: object}
       |            ^^^
       |
       = note: expected one value

    error: the type of `X-Tea` cannot be sent in a header
      --> spec/teas.yaml:11:15
       |
    11 |     headers: {X-Tea: [string]}
       |               ^^^^^
       |
       = note: expected one value

    error: the type of `filter` cannot be sent in the query
      --> spec/teas.yaml:12:13
       |
    12 |     query: {filter: {string: string}, lists: [[string]]}
       |             ^^^^^^
       |
       = note: expected one value, or a list of values

    error: the type of `lists` cannot be sent in the query
      --> spec/teas.yaml:12:39
       |
    12 |     query: {filter: {string: string}, lists: [[string]]}
       |                                       ^^^^^
       |
       = note: expected one value, or a list of values

    error: the type of `photo` cannot be sent in a JSON body
      --> spec/teas.yaml:13:12
       |
    13 |     body: {photo: file, photos?: [file]}
       |            ^^^^^
       |
       = note: expected `content: multipart` for an endpoint that takes a `file`

    error: the type of `photos` cannot be sent in a JSON body
      --> spec/teas.yaml:13:25
       |
    13 |     body: {photo: file, photos?: [file]}
       |                         ^^^^^^^
       |
       = note: expected `content: multipart` for an endpoint that takes a `file`

    error: 6 problems in the spec; nothing was written
    ");
}

#[test]
fn a_multipart_body_has_values_and_files() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /brew
            onBehalfOf: unsupported
            content: multipart
            body: {photo: file, tags: [string], about?: json}
          pour:
            call: POST /pour
            onBehalfOf: unsupported
            content: multipart
            body: [string]
    "), @r"
    error: the type of `tags` cannot be sent in a multipart body
      --> spec/teas.yaml:11:25
       |
    11 |     body: {photo: file, tags: [string], about?: json}
       |                         ^^^^
       |
       = note: expected one value, or a `file`

    error: the type of `about` cannot be sent in a multipart body
      --> spec/teas.yaml:11:41
       |
    11 |     body: {photo: file, tags: [string], about?: json}
       |                                         ^^^^^^
       |
       = note: expected one value, or a `file`

    error: a multipart body is made of fields
      --> spec/teas.yaml:16:5
       |
    16 |     body: [string]
       |     ^^^^

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn null_belongs_into_a_body() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /teas/{tea}
            onBehalfOf: unsupported
            path: {tea: {type: string, nullable: true}}
            query: {cup?: {type: string, nullable: true}}
    "), @r"
    error: only a body can hold a null, and `tea` is no part of one
      --> spec/teas.yaml:10:32
       |
    10 |     path: {tea: {type: string, nullable: true}}
       |                                ^^^^^^^^

    error: only a body can hold a null, and `cup` is no part of one
      --> spec/teas.yaml:11:34
       |
    11 |     query: {cup?: {type: string, nullable: true}}
       |                                  ^^^^^^^^

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn only_a_list_in_the_query_has_an_encoding() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew:
            call: POST /brew
            onBehalfOf: unsupported
            query: {tea: {type: string, encoding: csv}}
            body: {cups: {type: [integer], encoding: repeat}}
    "), @r"
    error: only a list in the query has an encoding
      --> spec/teas.yaml:10:33
       |
    10 |     query: {tea: {type: string, encoding: csv}}
       |                                 ^^^^^^^^

    error: only a list in the query has an encoding
      --> spec/teas.yaml:11:36
       |
    11 |     body: {cups: {type: [integer], encoding: repeat}}
       |                                    ^^^^^^^^

    error: 2 problems in the spec; nothing was written
    ");
}

#[test]
fn methods_without_a_body_and_bodies_without_one() {
    insta::assert_snapshot!(below_head("
        endpoints:
          brew: {call: POST /brew, onBehalfOf: unsupported, content: json}
          find: {call: GET /teas, onBehalfOf: unsupported, body: {name: string}}
          look: {call: HEAD /teas, onBehalfOf: unsupported, body: [string]}
    "), @r"
    error: `content` says how a body is encoded, and there is no body
     --> spec/teas.yaml:7:53
      |
    7 |   brew: {call: POST /brew, onBehalfOf: unsupported, content: json}
      |                                                     ^^^^^^^

    error: a GET or HEAD request has no body
     --> spec/teas.yaml:8:52
      |
    8 |   find: {call: GET /teas, onBehalfOf: unsupported, body: {name: string}}
      |                                                    ^^^^

    error: a GET or HEAD request has no body
     --> spec/teas.yaml:9:53
      |
    9 |   look: {call: HEAD /teas, onBehalfOf: unsupported, body: [string]}
      |                                                     ^^^^

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn a_range_without_numbers() {
    insta::assert_snapshot!(below_head("
        endpoints:
          list: {call: GET /teas, onBehalfOf: unsupported, query: {grams?: {type: integer, min: 9, max: 1}}}
    "), @"
    error: `min` is above `max`, so no value fits
     --> spec/teas.yaml:7:89
      |
    7 |   list: {call: GET /teas, onBehalfOf: unsupported, query: {grams?: {type: integer, min: 9, max: 1}}}
      |                                                                                         ^       - `max`

    error: 1 problem in the spec; nothing was written
    ");
}
