package org.ketnoi.records;

/** From which side of an order somebody acts. */
enum Side {
    /** The enterprise that has the need, or a portal for it. */
    ENTERPRISE,
    /** The department of the order's unit on the day of the act. */
    DEPARTMENT,
    /** The office, expert or intermediary that took the order last. */
    HANDLER,
    /** Whoever takes the order by the act. */
    TAKER
}
