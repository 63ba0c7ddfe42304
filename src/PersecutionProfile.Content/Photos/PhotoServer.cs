using System.Buffers.Binary;
using System.Diagnostics;
using NetVips;

namespace PersecutionProfile.Content.Photos;

/// <summary>The child process: takes photos on its standard input, one after the other, and answers on its standard output.</summary>
/// <remarks>
/// It says the maker's version first. A question is the photo's own format in one byte, its length in four, and its bytes; an
/// answer is an <see cref="Answer"/> in one byte, the length of the rest in four, and the rest.
/// </remarks>
public static class PhotoServer
{
    internal enum Answer : byte
    {
        Made,
        Unreadable,
        TooLarge,
    }

    /// <summary>Until the input ends.</summary>
    public static int Run()
    {
        StandBack();
        using var input = new BufferedStream(Console.OpenStandardInput());
        using var output = Console.OpenStandardOutput();
        try
        {
            PhotoMaker.SetUp();
            output.Write(Number(MadePhoto.MakerVersion));
            output.Flush();
            var head = new byte[5];
            while (input.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
            {
                var original = new byte[BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(1))];
                input.ReadExactly(original);
                var (answer, rest) = AnswerTo(original, (PhotoFormat)head[0]);
                output.Write([(byte)answer, .. Number(rest.Length)]);
                output.Write(rest);
                output.Flush();
            }
            return 0;
        }
        catch (IOException)
        {
            return 1; // The site has ended.
        }
    }

    private static (Answer, byte[]) AnswerTo(byte[] original, PhotoFormat own)
    {
        try
        {
            return (Answer.Made, PhotoMaker.Make(original, own));
        }
        catch (PhotoTooLargeException error)
        {
            return (Answer.TooLarge, [.. Number(error.Width), .. Number(error.Height)]);
        }
        catch (VipsException)
        {
            return (Answer.Unreadable, []);
        }
    }

    /// <summary>Visitors come first, and if memory runs out, this process is the one to end.</summary>
    private static void StandBack()
    {
        try
        {
            using var self = Process.GetCurrentProcess();
            self.PriorityClass = ProcessPriorityClass.BelowNormal;
            if (OperatingSystem.IsLinux())
                File.WriteAllText("/proc/self/oom_score_adj", "1000");
        }
        catch (Exception error) when (
            error is IOException or UnauthorizedAccessException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It works as well without.
        }
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
