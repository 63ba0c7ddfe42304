using NetVips;

namespace PersecutionProfile.Content.Tests.Photos;

/// <summary>Photos as phones make them: large, with a red left, a green right and a blue lower half.</summary>
internal static class Generated
{
    private static readonly Lazy<byte[]> OfPhone = new(() => Jpeg(4032, 3024));

    /// <summary>Twelve megapixels.</summary>
    public static byte[] Phone => OfPhone.Value;

    public static byte[] Jpeg(int width, int height)
    {
        using var image = Draw(width, height);
        return image.JpegsaveBuffer(q: 85);
    }

    /// <summary>Told to be turned by its Exif block, as a phone does that was held upright.</summary>
    public static byte[] Turned(int width, int height, int orientation) =>
        Surgery.AfterStart(Jpeg(width, height), Surgery.Segment(0xE1, [.. "Exif\0\0"u8, .. Secrets.Exif(orientation)]));

    public static byte[] Png(int width, int height)
    {
        using var image = Draw(width, height);
        return image.PngsaveBuffer();
    }

    private static Image Draw(int width, int height)
    {
        Image[] channels = [.. Enumerable.Range(1, 3).Select(seed => Image.Gaussnoise(width, height, mean: 40, sigma: 12, seed: seed))];
        using var noise = channels[0].Bandjoin(channels[1..]);
        using var colours = Image.Black(width, height, bands: 3).Mutate(canvas =>
        {
            canvas.DrawRect([150, 0, 0], 0, 0, width / 2, height / 2, fill: true);
            canvas.DrawRect([0, 150, 0], width / 2, 0, width - (width / 2), height / 2, fill: true);
            canvas.DrawRect([0, 0, 150], 0, height / 2, width, height - (height / 2), fill: true);
        });
        return (colours + noise).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }
}
