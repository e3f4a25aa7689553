//! Shortcuts: further methods that fill some of a body's fields.

use super::below_head;

#[test]
fn fields_that_the_body_does_not_have() {
    insta::assert_snapshot!(below_head("
        endpoints:
          order:
            call: POST /orders
            onBehalfOf: unsupported
            body: {item: Item}
            shortcuts:
              order_cup:
                says: Orders a cup.
                takes: [item.tae]
                sets: {item.cups: 1, gift: true}
        types:
          Item: {fields: {tea: string, cups: integer}}
    "), @r"
    error: the shortcut leaves out the required body field `item.tea`
      --> spec/teas.yaml:12:7
       |
    12 |       order_cup:
       |       ^^^^^^^^^
       |
       = help: take it or set it

    error: the body has no field `item.tae`
      --> spec/teas.yaml:14:17
       |
    14 |         takes: [item.tae]
       |                 ^^^^^^^^

    error: the body has no field `gift`
      --> spec/teas.yaml:15:30
       |
    15 |         sets: {item.cups: 1, gift: true}
       |                              ^^^^

    error: 3 problems in the spec; nothing was written
    ");
}

#[test]
fn values_that_do_not_fit() {
    insta::assert_snapshot!(below_head("
        endpoints:
          order:
            call: POST /orders
            onBehalfOf: unsupported
            body: {tea: string, cups: integer}
            shortcuts:
              order_cup:
                says: Orders a cup.
                takes: [tea]
                sets: {cups: one}
    "), @r"
    error: the value is a text, which does not fit its type
      --> spec/teas.yaml:15:22
       |
    15 |         sets: {cups: one}
       |                      ^^^
       |
       = note: expected an integer

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn required_fields_that_are_left_out() {
    insta::assert_snapshot!(below_head("
        endpoints:
          order:
            call: POST /orders
            onBehalfOf: unsupported
            body: {tea: string, cups: integer, note?: string}
            shortcuts:
              order_cup: {says: Orders a cup., takes: [tea]}
    "), @r"
    error: the shortcut leaves out the required body field `cups`
      --> spec/teas.yaml:12:7
       |
    12 |       order_cup: {says: Orders a cup., takes: [tea]}
       |       ^^^^^^^^^
       |
       = help: take it or set it

    error: 1 problem in the spec; nothing was written
    ");
}

#[test]
fn required_fields_that_are_left_out_of_a_whole_body() {
    insta::assert_snapshot!(below_head("
        endpoints:
          order:
            call: POST /orders
            onBehalfOf: unsupported
            body: Order
            shortcuts:
              order_cup: {says: Orders a cup., takes: [item.tea]}
        types:
          Order: {fields: {item: Item, guest: string, note?: string}}
          Item: {fields: {tea: string, cups: integer}}
    "), @r"
    error: the shortcut leaves out the required body field `guest`
      --> spec/teas.yaml:12:7
       |
    12 |       order_cup: {says: Orders a cup., takes: [item.tea]}
       |       ^^^^^^^^^
       |
       = help: take it or set it

    error: the shortcut leaves out the required body field `item.cups`
      --> spec/teas.yaml:12:7
       |
    12 |       order_cup: {says: Orders a cup., takes: [item.tea]}
       |       ^^^^^^^^^
       |
       = help: take it or set it

    error: 2 problems in the spec; nothing was written
    ");
}
