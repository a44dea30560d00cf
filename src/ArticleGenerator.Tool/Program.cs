using System.Text;
using ArticleGenerator.Tool;
using ArticleGenerator.Tool.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var command = ArticlesCommand.Create(new Workplace(Console.Out, Console.Error, Directory.GetCurrentDirectory())
{
    UsesColor = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "",
    ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("CI") is null or "",
});
return await ArticlesCommand.RunAsync(command, args, Console.Error);
