package nl.mienskip.tiles;

import java.util.Locale;

/** The icons that a tile can have, by their names in the Lucide set. */
public enum TileIcon {
    BABY,
    BIKE,
    BOOK_OPEN,
    BUILDING_2,
    BUS,
    CALENDAR_DAYS,
    CAMERA,
    CHURCH,
    COFFEE,
    DUMBBELL,
    FLOWER_2,
    GLOBE,
    GRADUATION_CAP,
    HAMMER,
    HAND_HEART,
    HANDSHAKE,
    HEART,
    HOUSE,
    INFO,
    KEY_ROUND,
    LANDMARK,
    LIGHTBULB,
    LINK,
    MAIL,
    MAP,
    MAP_PIN,
    MEGAPHONE,
    MESSAGE_CIRCLE,
    MUSIC,
    NEWSPAPER,
    PHONE,
    PILL,
    RECYCLE,
    SEARCH,
    SHIELD,
    SHOPPING_BASKET,
    STETHOSCOPE,
    TRACTOR,
    TREES,
    TROPHY,
    USERS,
    UTENSILS,
    VIDEO,
    WIND;

    /** The name in the icon set, such as {@code map-pin}. */
    public String iconName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
