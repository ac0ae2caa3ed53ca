package nl.mienskip.kernel.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Whether an address is one of the web at large. Of IPv6 only what is handed out to the world is, less the ranges in it
 * that carry another address or lead nowhere; an IPv4 address that is written as an IPv6 one is judged as the IPv4
 * address that it is, for that is what is connected to.
 */
final class PublicAddress {

    private static final List<Range> NOT_PUBLIC_4 = List.of(
            Range.of(8, 0),
            Range.of(8, 10),
            Range.of(10, 100, 64), // between a provider and its customers
            Range.of(8, 127),
            Range.of(16, 169, 254), // link-local, and where clouds tell a machine its secrets
            Range.of(12, 172, 16),
            Range.of(24, 192, 0, 0),
            Range.of(24, 192, 0, 2),
            Range.of(24, 192, 88, 99), // 6to4 relays
            Range.of(16, 192, 168),
            Range.of(15, 198, 18),
            Range.of(24, 198, 51, 100),
            Range.of(24, 203, 0, 113),
            Range.of(4, 224), // multicast
            Range.of(4, 240)); // reserved, and broadcast

    private static final Range WORLD_6 = Range.of(3, 0x20);

    private static final List<Range> NOT_PUBLIC_6 = List.of(
            Range.of(23, 0x20, 0x01), // of the protocol itself: Teredo and its like
            Range.of(32, 0x20, 0x01, 0x0d, 0xb8),
            Range.of(16, 0x20, 0x02), // 6to4 carries an IPv4 address
            Range.of(20, 0x3f, 0xff));

    private PublicAddress() {}

    static boolean test(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_4.stream().noneMatch(range -> range.holds(bytes));
        }
        return WORLD_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(bytes));
    }

    /** The addresses whose first bits are these. */
    private record Range(int bits, byte[] start) {

        static Range of(int bits, int... start) {
            byte[] bytes = new byte[(bits + 7) / 8];
            for (int at = 0; at < start.length; at++) {
                bytes[at] = (byte) start[at];
            }
            return new Range(bits, bytes);
        }

        boolean holds(byte[] address) {
            for (int at = 0; at < start.length; at++) {
                int mask = 0xff << Math.max(0, 8 * (at + 1) - bits) & 0xff;
                if (((address[at] ^ start[at]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
