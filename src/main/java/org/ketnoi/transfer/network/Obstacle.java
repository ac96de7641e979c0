package org.ketnoi.transfer.network;

/** Why a holder and an enterprise are not to be brought together without anybody between; keys of user texts. */
public enum Obstacle {
    APPROVAL_NEEDED,
    HOLDER_DOES_NOT_CONSENT,
    ENTERPRISE_DOES_NOT_CONSENT,
    NO_COMMON_LANGUAGE,
    NOBODY_TO_CONTRACT
}
