package nl.mienskip.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "203.0.112.255",
                "223.255.255.255",
                "2a02:a210::1",
                "2606:4700:4700::1111",
                "2001:610::1",
                "2003::1"
            })
    void whatTheWorldCanReachIsPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.test(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.255",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:a9fe:a9fe", // mapped
                "::7f00:1",
                "::127.0.0.1",
                "::8.8.8.8", // compatible
                "2002:7f00:1::",
                "2002:808:808::1", // 6to4
                "64:ff9b::7f00:1",
                "64:ff9b::808:808",
                "64:ff9b:1::1", // NAT64
                "2001::1",
                "2001:0:808:808::1",
                "2001:10::1",
                "2001:db8::1",
                "3fff::1",
                "100::1",
                "5f00::1"
            })
    void whatOnlySomeCanReachIsNot(String address) throws UnknownHostException {
        assertThat(PublicAddress.test(InetAddress.getByName(address))).isFalse();
    }

    @Property
    void whatJavaKnowsToBeOfSomeIsNotPublicHoweverItIsWritten(
            @ForAll @Size(4) byte[] four, @ForAll @Size(16) byte[] six) throws UnknownHostException {
        for (InetAddress address : new InetAddress[] {InetAddress.getByAddress(four), InetAddress.getByAddress(six)}) {
            if (knownToJava(address)) {
                assertThat(PublicAddress.test(address)).as(address.toString()).isFalse();
            }
        }
        assertThat(PublicAddress.test(mapped(four))).isEqualTo(PublicAddress.test(InetAddress.getByAddress(four)));
    }

    @Test
    void whatJavaKnowsWouldNotDo() throws UnknownHostException {
        for (String inside :
                new String[] {"100.64.0.1", "fd12:3456::1", "2002:7f00:1::", "64:ff9b::7f00:1", "0.1.2.3"}) {
            assertThat(knownToJava(InetAddress.getByName(inside))).as(inside).isFalse();
        }
    }

    private static boolean knownToJava(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    private static InetAddress mapped(byte[] four) throws UnknownHostException {
        byte[] six = new byte[16];
        six[10] = (byte) 0xff;
        six[11] = (byte) 0xff;
        System.arraycopy(four, 0, six, 12, 4);
        return InetAddress.getByAddress(six);
    }
}
