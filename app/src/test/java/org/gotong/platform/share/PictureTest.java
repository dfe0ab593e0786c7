package org.gotong.platform.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.gotong.platform.share.SharePicture.Count;
import org.gotong.platform.share.SharePicture.Line;
import org.gotong.platform.share.SharePicture.Span;
import org.gotong.platform.share.SharePicture.Square;
import org.gotong.platform.share.SharePicture.Strip;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final int MOST_BYTES = 300_000;

    @Test
    void isOfTheSizeThatPreviewsWantAndSmall() {
        var png = DrawPicture.of(programme("Kota SDGs Bengkulu"));

        var picture = read(png);
        assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(1200, 630));
        assertThat(png).hasSizeBetween(10_000, MOST_BYTES);
    }

    @Test
    void theTitleStaysInItsFrameHoweverLongItIs() {
        for (var title : new String[] {
            "A",
            "Kemitraan penyediaan air bersih dan sanitasi layak di kawasan pesisir Kota Bengkulu bersama warga, sekolah, "
                    + "pesantren, perguruan tinggi, dunia usaha, dan media setempat selama lima tahun ke depan",
            "Pneumonoultramikroskopiksilikovulkanokoniosis".repeat(5),
        }) {
            var picture = read(keep("title-" + title.length(), DrawPicture.of(programme(title))));

            assertThat(letters(picture, DrawPicture.MARGIN, Canvas.WIDTH - DrawPicture.MARGIN))
                    .isPositive();
            assertThat(letters(picture, 0, DrawPicture.MARGIN)).isZero();
            assertThat(letters(picture, Canvas.WIDTH - DrawPicture.MARGIN, Canvas.WIDTH))
                    .isZero();
        }
    }

    @Test
    void drawsWhatThereIsAndNothingElse() {
        var nothing = new SharePicture("Lembaga", "Kotaku", List.of(), List.of(), List.of(), "", null);
        var everything = programme("Kotaku");

        assertThat(foot(read(keep("nothing", DrawPicture.of(nothing))))).isZero();
        assertThat(foot(read(keep("everything", DrawPicture.of(everything))))).isGreaterThan(5_000);
    }

    @Test
    void aScriptThatTheFontDoesNotKnowIsPassedOver() {
        var picture =
                new SharePicture("协会", "中国国际交流协会 CNIE 🤝", List.of("é ạ ő"), List.of(), List.of(), "\u0000", null);

        assertThat(read(DrawPicture.of(picture)).getWidth()).isEqualTo(1200);
    }

    @Test
    void moreGoalsThanHaveRoomAreCounted() {
        var squares = IntStream.rangeClosed(1, 17)
                .mapToObj(number -> new Square(String.valueOf(number), "#fd9d24", "#14201d"))
                .toList();
        var picture = new SharePicture("Program", "Semua tujuan", List.of(), squares, List.of(), "Kata", null);

        assertThat(letters(read(keep("goals", DrawPicture.of(picture))), 0, Canvas.WIDTH))
                .isPositive();
    }

    static SharePicture programme(String title) {
        return new SharePicture(
                "Program kemitraan",
                title,
                List.of("Sumber Jaya, Kampung Melayu, Kota Bengkulu, Bengkulu", "September 2018 – September 2021"),
                List.of(new Square("11", "#fd9d24", "#14201d"), new Square("1", "#e5243b", "#ffffff")),
                List.of(
                        new Count("government", "1", "Pemerintah"),
                        new Count("philanthropy_business", "4", "Filantropi dan bisnis"),
                        new Count("academia_experts", "2", "Akademisi dan pakar"),
                        new Count("civil_society_media", "0", "Masyarakat sipil dan media")),
                "",
                new Strip(
                        List.of("Jan 18", "Jul", "Jan 19", "Jul", "Jan 20", "Jul", "Jan 21", "Jul"),
                        List.of(
                                new Line("government", List.of(new Span(0.1, 0.1))),
                                new Line("", List.of(new Span(0.11, 0.2))),
                                new Line("academia_experts", List.of(new Span(0.2, 0.25))),
                                new Line("philanthropy_business", List.of(new Span(0.25, 0.9))),
                                new Line("", List.of(new Span(0, 1))))));
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the gallery, to be looked at. */
    private static byte[] keep(String name, byte[] png) {
        try {
            var folder = Files.createDirectories(Path.of("target", "gallery"));
            Files.write(folder.resolve("picture-" + name + ".png"), png);
            return png;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** White between the logo and the foot is nothing but letters of the title. */
    private static long letters(BufferedImage picture, int from, int until) {
        return pixels(picture, from, until, 112, DrawPicture.FOOT)
                .filter(colour -> (colour & 0xffffff) == 0xffffff)
                .count();
    }

    private static long foot(BufferedImage picture) {
        var paper = Colours.PAPER.getRGB();
        return pixels(picture, 0, Canvas.WIDTH, DrawPicture.FOOT + 1, Canvas.HEIGHT)
                .filter(colour -> colour != paper)
                .count();
    }

    private static IntStream pixels(BufferedImage picture, int left, int right, int top, int bottom) {
        return IntStream.range(top, bottom)
                .flatMap(y -> IntStream.range(left, right).map(x -> picture.getRGB(x, y)));
    }
}
