package nl.mienskip.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A drawing of the flat land around the demo villages. */
enum DemoScene {
    MILL {
        @Override
        void draw(Graphics2D pen) {
            land(pen, new Color(0x8fc3e8), new Color(0xf6e7c8), new Color(0x5f8f4e));
            pen.setColor(new Color(0x4a3728));
            pen.fillPolygon(new Polygon(new int[] {980, 1220, 1170, 1030}, new int[] {760, 760, 380, 380}, 4));
            pen.setColor(new Color(0x2f241b));
            pen.fillPolygon(
                    new Polygon(new int[] {1020, 1180, 1150, 1100, 1050}, new int[] {385, 385, 320, 295, 320}, 5));
            AffineTransform upright = pen.getTransform();
            for (int sail = 0; sail < 4; sail++) {
                pen.setTransform(upright);
                pen.rotate(Math.PI / 7 + sail * Math.PI / 2, 1100, 350);
                pen.setColor(new Color(0x2f241b));
                pen.fillRect(1095, 70, 10, 280);
                pen.setColor(new Color(0xf3efe4));
                pen.fillRect(1105, 80, 46, 210);
            }
            pen.setTransform(upright);
        }
    },
    PLAYGROUND {
        @Override
        void draw(Graphics2D pen) {
            land(pen, new Color(0xa9d5ef), new Color(0xe9f3f7), new Color(0x6ea158));
            tree(pen, 260, 620, 150);
            tree(pen, 1380, 600, 190);
            for (int bench : new int[] {480, 860}) {
                pen.setColor(new Color(0x9a5b2c));
                pen.fillRect(bench, 650, 280, 26);
                pen.fillRect(bench, 580, 280, 20);
                pen.fillRect(bench, 612, 280, 20);
                pen.setColor(new Color(0x3a3a3a));
                pen.fillRect(bench + 24, 580, 16, 150);
                pen.fillRect(bench + 240, 580, 16, 150);
            }
        }
    },
    CHURCH {
        @Override
        void draw(Graphics2D pen) {
            land(pen, new Color(0xf2b37a), new Color(0xfbe8cf), new Color(0x4f7a4a));
            pen.setColor(new Color(0x3f6a3d));
            pen.fillArc(250, 560, 1000, 420, 0, 180);
            pen.setColor(new Color(0x8c4a3a));
            pen.fillRect(620, 450, 360, 160);
            pen.fillRect(520, 330, 120, 280);
            pen.setColor(new Color(0x3b3f4a));
            pen.fillPolygon(new Polygon(new int[] {500, 660, 580}, new int[] {335, 335, 200}, 3));
            pen.fillPolygon(new Polygon(new int[] {620, 1000, 960, 660}, new int[] {455, 455, 370, 370}, 4));
            tree(pen, 1120, 600, 110);
        }
    };

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int HORIZON = 640;

    abstract void draw(Graphics2D pen);

    BufferedImage draw() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(pen);
        pen.dispose();
        return image;
    }

    private static void land(Graphics2D pen, Color sky, Color low, Color grass) {
        pen.setPaint(new GradientPaint(0, 0, sky, 0, HORIZON, low));
        pen.fillRect(0, 0, WIDTH, HORIZON);
        pen.setPaint(new GradientPaint(0, HORIZON, grass, 0, HEIGHT, grass.darker()));
        pen.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
        pen.setColor(new Color(0x9cc4d9));
        pen.fillPolygon(new Polygon(new int[] {0, 0, 700, 720}, new int[] {940, 860, 640, 640}, 4));
    }

    private static void tree(Graphics2D pen, int x, int foot, int size) {
        pen.setColor(new Color(0x5a4030));
        pen.fillRect(x - size / 12, foot - size, size / 6, size + 40);
        pen.setColor(new Color(0x3f7a43));
        pen.fillOval(x - size / 2, foot - 2 * size, size, size + size / 3);
    }
}
