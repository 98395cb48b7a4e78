using System.Text;
using CchcExtractor.App;
using CchcExtractor.App.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var terminal = new Terminal(Console.Out, Console.Error, "vi") { Interactive = !Console.IsOutputRedirected && !Console.IsErrorRedirected };
return await CommandLine.Run(args, terminal, Settings.Load);
