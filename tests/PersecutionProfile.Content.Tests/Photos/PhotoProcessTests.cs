using System.Diagnostics;
using System.IO.Compression;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Tests.Photos;

/// <summary>Whatever a photo does to the process that reads it, the site goes on.</summary>
public sealed class PhotoProcessTests
{
    // The version first, as PhotoServer says it; then what a broken or captured process may do.
    private const string Hello = "printf '\\1\\0\\0\\0'; ";

    private static readonly byte[] Photo = Fixture.Read("baseline-420.jpg");

    [Theory]
    [InlineData("exit 3", "the program that reads it broke down")]
    [InlineData("kill -SEGV $$", "the program that reads it broke down")]
    [InlineData("head -c 5 >/dev/null; printf '\\7\\0\\0\\0\\0'; exec sleep 100", "the program that reads it broke down")]
    [InlineData("head -c 5 >/dev/null; printf '\\0\\377\\377\\377\\177'; exec sleep 100", "the program that reads it broke down")]
    [InlineData("exec tail /dev/zero", "it takes too much memory to open")]
    [InlineData("while :; do :; done", "it takes too long to open")]
    public void What_brings_the_process_down_is_a_finding(string script, string why)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It is played by a shell.");
        using var process = Child.New(
            new ProcessStartInfo("/bin/sh", ["-c", Hello + script]),
            mostProcessorTime: script.StartsWith("while", StringComparison.Ordinal) ? TimeSpan.FromSeconds(1) : null);
        Assert.StartsWith(
            $"The file could not be read as a photo: {why}.", Child.Refusal(Photo, process: process), StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_that_hangs_without_working_is_ended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It is played by a shell.");
        using var process = Child.New(
            new ProcessStartInfo("/bin/sh", ["-c", Hello + "exec sleep 1000"]), mostTime: TimeSpan.FromSeconds(1));
        Assert.Contains("it takes too long to open", Child.Refusal(Photo, process: process), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_photo_of_the_maker_is_not_taken()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It is played by a shell.");
        using var process = Child.New(
            new ProcessStartInfo("/bin/sh", ["-c", Hello + "head -c 5 >/dev/null; printf '\\0\\4\\0\\0\\0abcd'; exec sleep 100"]));
        Assert.Throws<PhotosNotMadeException>(() => Child.Make(Photo, process: process));
    }

    [Theory]
    [InlineData("/no/such/program")]
    [InlineData("/bin/true")]
    public void A_process_that_does_not_start_is_no_photos_fault(string program)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It has other programs.");
        using var process = Child.New(new ProcessStartInfo(program));
        Assert.StartsWith(
            "The process that makes photos cannot be started: ",
            Assert.Throws<PhotosNotMadeException>(() => Child.Make(Photo, process: process)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_that_unpacks_to_more_than_there_is_room_for_is_refused_and_the_next_is_made()
    {
        using var process = Child.New(Child.Start());
        Assert.NotNull(Child.Make(Photo, process: process).Photo);
        Assert.Contains("it takes too much memory to open", Child.Refusal(Bomb(7000, 7000), "a.png", process), StringComparison.Ordinal);
        Assert.NotNull(Child.Make(Photo, process: process).Photo);
    }

    [Fact]
    public void Who_is_asked_when_the_program_ends_says_so()
    {
        var process = Child.New(Child.Start());
        process.Dispose();
        Assert.Throws<PhotosNotMadeException>(() => Child.Make(Photo, process: process));
    }

    /// <summary>An interlaced PNG of one colour, which cannot be decoded line by line.</summary>
    private static byte[] Bomb(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            var line = new byte[1 + (width * 4)];
            for (var row = 0; row < 2 * height; row++)
                zip.Write(line);
        }
        byte[] header = [0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, 8, 6, 0, 0, 1];
        return Surgery.PngOf([("IHDR", header), ("IDAT", packed.ToArray()), ("IEND", [])]);
    }
}
