package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nl.mienskip.editorial.Headline;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureUse;
import nl.mienskip.photos.WritePhoto;

/** The pictures of the demo, which are drawn here: nobody's photo, nobody in it. */
@ApplicationScoped
class DemoPictures {

    @Inject
    private Media media;

    /** The picture at the head of a demo text; null when it has none. */
    Headline headline(JsonObject demo) {
        if (!demo.containsKey("picture")) {
            return null;
        }
        JsonObject picture = demo.getJsonObject("picture");
        long id = media.add(
                        new ByteArrayInputStream(png(DemoScene.valueOf(picture.getString("scene")))),
                        PictureUse.HEADLINE,
                        "")
                .id();
        return new Headline(id, picture.getString("alt"), picture.getInt("x"), picture.getInt("y"));
    }

    /** A photo of a demo album. */
    WritePhoto photo(JsonObject demo) {
        long id = media.add(
                        new ByteArrayInputStream(png(DemoScene.valueOf(demo.getString("scene")))), PictureUse.ALBUM, "")
                .id();
        return new WritePhoto(id, demo.getString("alt"), demo.getString("caption"), demo.getBoolean("withheld", false));
    }

    private static byte[] png(DemoScene scene) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(scene.draw(), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
